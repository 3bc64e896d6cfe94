using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// One or several results side by side: their scenarios as arms of one comparison. Scenarios that ran in the same worlds are paired, also
/// across results; others are not.
/// </summary>
public sealed class ComparedResults : IDisposable
{
    private readonly Dictionary<string, (ComparedResult Result, string Scenario)> sources;

    private ComparedResults(
        IReadOnlyList<ComparedResult> results, Dictionary<string, (ComparedResult Result, string Scenario)> sources, Arms arms)
    {
        (Results, this.sources) = (results, sources);
        var cannotVary = results.ToDictionary(result => result, result => CannotVary.At(result.Values, result.Point));
        var largest = results.ToDictionary(result => result, result => LargestValue.At(result.Values, result.Point));
        Set = new ComparisonSet(
            arms, [.. results.SelectMany(result => HypothesesOf(result, arms))],
            (arm, measure) => ResultOf(arm).Values.Worlds(ResultOf(arm).Point, ScenarioOf(arm), measure.Id), HaveSameWorlds,
            (arm, measure) => cannotVary[ResultOf(arm)](arm, measure), CannotCompare)
        {
            Largest = (arm, measure) => largest[ResultOf(arm)](arm, measure),
        };
    }

    /// <summary>The results, in the order given.</summary>
    public IReadOnlyList<ComparedResult> Results { get; }

    /// <summary>The comparisons.</summary>
    public ComparisonSet Set { get; }

    /// <summary>The result that an arm is from.</summary>
    public ComparedResult ResultOf(Arm arm) => sources[arm.Name].Result;

    /// <summary>An arm's name in its own result.</summary>
    public string ScenarioOf(Arm arm) => sources[arm.Name].Scenario;

    /// <summary>Whether all arms ran in the worlds of the baseline.</summary>
    public bool AreAllPaired => Set.Arms.Others.All(arm => HaveSameWorlds(arm, Set.Arms.Baseline));

    /// <summary>Under what the results were run; where they differ, all of it.</summary>
    public WorldPreset Preset => WorldPreset.Of([.. Results.Select(result => WorldPreset.Of(result.Values, result.Point))]);

    /// <summary>Dose and response of one result; null: there are several, no scenario has an assigned composition, or tables are not stored.</summary>
    public DoseResponse? Dose => Results.Count == 1 ? DoseResponse.Of(Results[0].Reader, Set.Arms, Results[0].Point) : null;

    /// <summary>A difference of values of two arms, paired where they ran in the same worlds.</summary>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other.</param>
    /// <param name="values">Its values, world by world; null is no value.</param>
    /// <param name="others">Those of the other.</param>
    public SampleDifference Difference(Arm arm, Arm against, IReadOnlyList<double?> values, IReadOnlyList<double?> others) =>
        SampleDifference.Of(HaveSameWorlds(arm, against), values, others);

    /// <summary>
    /// Two arms over tables of the same size; null where they are of different results, as their novelty is then not held against the same
    /// precedents, or where the result does not store the tables.
    /// </summary>
    public SizeMatched? SizeMatched(Arm arm, Arm against) => ResultOf(arm) is var result && result == ResultOf(against)
        ? Comparisons.SizeMatched.Of(
            result.Sized, result.Values.WorldsAt(result.Point), arm with { Name = ScenarioOf(arm) }, against with { Name = ScenarioOf(against) })
        : null;

    /// <summary>World settings in which a result differs from the first, with both values.</summary>
    public IReadOnlyList<(string Setting, string First, string Other)> WorldDifferences(ComparedResult other)
    {
        var (one, two) = (Results[0].WorldSettings, other.WorldSettings);
        return [.. one.Keys.Union(two.Keys).Order(StringComparer.Ordinal)
            .Select(key => (key, one.GetValueOrDefault(key, "none"), two.GetValueOrDefault(key, "none"))).Where(pair => pair.Item2 != pair.Item3)];
    }

    /// <summary>Opens results.</summary>
    /// <param name="folders">The results folders.</param>
    /// <param name="baseline">The scenario that others are compared with; null: that of the first result's experiment.</param>
    /// <param name="scenarios">The scenarios to compare, by name; none: all. The baseline is always among them.</param>
    /// <param name="point">The point of the designs.</param>
    /// <exception cref="FaultsException">A folder is no result that can be compared, or a scenario is not there.</exception>
    public static ComparedResults Open(IReadOnlyList<string> folders, string? baseline, IReadOnlyList<string> scenarios, int point)
    {
        if (folders.Contains(""))
        {
            throw new FaultsException("", ResultFaultTexts.EmptyFolderName);
        }

        var labels = Labels(folders);
        var results = new List<ComparedResult>();
        try
        {
            foreach (var (folder, label) in folders.Zip(labels))
            {
                results.Add(ComparedResult.Open(folder, label, point));
            }

            return Join(results, baseline, scenarios);
        }
        catch
        {
            results.ForEach(result => result.Dispose());
            throw;
        }
    }

    /// <summary>The comparison of one result at each point of its design, in order. They read from one database, which is closed at the end.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">The folder is no result that can be compared.</exception>
    public static IEnumerable<ComparedResults> AtEachPoint(string folder)
    {
        using var result = ComparedResult.Open(folder, Labels([folder])[0], 0);
        foreach (var point in result.Values.Points)
        {
            yield return Join([result.At(point.Index)], null, []);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var result in Results)
        {
            result.Dispose();
        }
    }

    private static ComparedResults Join(List<ComparedResult> results, string? baseline, IReadOnlyList<string> scenarios)
    {
        var isOne = results.Count == 1;
        var all = results.SelectMany(result => Arms.Read(result.Values, result.Point).All.Select(arm => (Result: result, Arm: arm)))
            .Select(pair => (pair.Result, pair.Arm, Name: isOne ? pair.Arm.Name : $"{pair.Result.Label}/{pair.Arm.Name}")).ToArray();
        string Find(string option, string asked)
        {
            string[] found = [.. all.Where(one => one.Name == asked || one.Arm.Name == asked).Select(one => one.Name)];
            return found.Length switch
            {
                1 => found[0],
                0 => throw new FaultsException(option, ResultFaultTexts.NoScenario(
                    asked, string.Join(", ", all.Select(one => one.Name)), NearestWord.Hint(asked, all.Select(one => one.Name)))),
                _ => throw new FaultsException(option, ResultFaultTexts.InSeveral(asked, string.Join(", ", found))),
            };
        }

        var of = baseline is null ? all.First(one => one.Result == results[0] && one.Arm.Name == results[0].Values.Baseline).Name : Find("--baseline", baseline);
        HashSet<string> wanted = scenarios.Count == 0 ? [.. all.Select(one => one.Name)] : [of, .. scenarios.Select(name => Find("--scenario", name))];
        var chosen = all.Where(one => wanted.Contains(one.Name)).ToArray();
        Text TitleOf(ComparedResult result, Arm arm) =>
            isOne ? arm.Title : new Text($"{result.Label}: {arm.Title.En}", $"{result.Label}: {arm.Title.Nl}");
        var arms = new Arms(
            [.. chosen.Select((one, position) => one.Arm with { Name = one.Name, Position = position, Title = TitleOf(one.Result, one.Arm) })], of);
        return new ComparedResults(results, chosen.ToDictionary(one => one.Name, one => (one.Result, one.Arm.Name)), arms);
    }

    /// <summary>What to call each: its folder's name; where these are alike, the whole path.</summary>
    private static string[] Labels(IReadOnlyList<string> folders)
    {
        string[] paths = [.. folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))];
        if (paths.GroupBy(path => path).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new FaultsException(twice.Key, ResultFaultTexts.GivenTwice);
        }

        string[] names = [.. paths.Select(path => Path.GetFileName(path)!)];
        return names.Distinct().Count() == names.Length ? names : [.. folders];
    }

    private IEnumerable<StatedHypothesis> HypothesesOf(ComparedResult result, Arms arms)
    {
        string NameOf(string scenario) =>
            arms.All.FirstOrDefault(arm => ResultOf(arm) == result && ScenarioOf(arm) == scenario)?.Name ?? scenario;
        return StatedHypothesis.ReadAll(result.Values.Settings)
            .Select(stated => stated with { Arm = NameOf(stated.Arm), Against = NameOf(stated.Against) });
    }

    /// <summary>What is measured against precedents of all scenarios of a result says nothing of a scenario of another result.</summary>
    private NoVariation? CannotCompare(Arm one, Arm other, Measure measure) =>
        ResultOf(one) != ResultOf(other) && MeasureCatalogue.OfWorlds.Contains(measure) ? NoVariation.OtherPrecedents : null;

    private bool HaveSameWorlds(Arm one, Arm other) =>
        ResultOf(one) == ResultOf(other)
        || (ResultOf(one).Manifest?.MadeBy == ResultOf(other).Manifest?.MadeBy
            && ResultOf(one).WorldSettings.SequenceEqual(ResultOf(other).WorldSettings));
}
