using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Live.Plans;

/// <summary>
/// The experiment that is watched: its first point, two of its scenarios. What a plan changes is read as if the file said so, by the
/// reader that checks every experiment. Its files are read once: editing them changes nothing that is shown.
/// </summary>
public sealed class LiveExperiment
{
    private readonly ExperimentSource source;
    private readonly IReadOnlyList<(string Option, string Path, string Value)> given;
    private readonly bool ignoreUnknown;

    /// <summary>Reads the experiment.</summary>
    /// <param name="path">A folder with <c>experiment.yaml</c>, or the file.</param>
    /// <param name="options">What the command line changes; its scenarios are the two that come first.</param>
    /// <exception cref="FaultsException">Anything is wrong with it, or it has one scenario only.</exception>
    public LiveExperiment(string path, ExperimentOptions options)
    {
        source = ExperimentSource.Open(path);
        (given, ignoreUnknown) = (options.Changes, options.IgnoreUnknown);
        Whole = ExperimentReader.Read(source, new ExperimentOptions { Changes = given, FirstPointOnly = true, IgnoreUnknown = ignoreUnknown });
        var names = Scenarios.Select(scenario => scenario.Name).ToArray();
        foreach (var name in options.Scenarios.Where(name => !names.Contains(name)))
        {
            throw new FaultsException("--scenario", LiveFaultTexts.NoScenario(name, NearestWord.Hint(name, names), string.Join(", ", names)));
        }

        string[] wanted = [.. options.Scenarios.Concat(Preferred(names)).Concat(names).Distinct().Take(2)];
        if (wanted.Length < 2)
        {
            throw new FaultsException(path, LiveFaultTexts.OneScenario);
        }

        Hash = Manifest.Hash(Whole.Text)[..12];
        Start = new LivePlan(Whole.Head.Seed, wanted[0], wanted[1], []);
    }

    /// <summary>The experiment with all its scenarios.</summary>
    public Experiment Whole { get; }

    /// <summary>Its scenarios.</summary>
    public IReadOnlyList<Scenario> Scenarios => Whole.Points[0].Scenarios;

    /// <summary>The plan that is shown first.</summary>
    public LivePlan Start { get; }

    /// <summary>Short hash of the experiment, so that a link is not opened on another one.</summary>
    public string Hash { get; }

    /// <summary>The experiment of a plan as it is after a round: two scenarios in one world.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="round">The round.</param>
    /// <exception cref="FaultsException">The plan sets what cannot be.</exception>
    public Experiment Read(LivePlan plan, int round) => ExperimentReader.Read(source, new ExperimentOptions
    {
        Changes =
        [
            .. given, ("--seed", "seed", plan.Seed.ToString(CultureInfo.InvariantCulture)), ("--replications", "replications", "1"),
            .. plan.Changes.Where(change => change.Round <= round).Select(change => (change.Key, change.Key, change.Value)),
        ],
        Scenarios = [plan.First, plan.Second],
        FirstPointOnly = true,
        IgnoreUnknown = ignoreUnknown,
    });

    /// <summary>The settings of both worlds after a round, the left one first.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="round">The round.</param>
    public RunSetting[] Settings(LivePlan plan, int round)
    {
        var plans = Read(plan, round).Plans().ToDictionary(one => one.Key.Scenario, one => one.Setting);
        return [plans[plan.First], plans[plan.Second]];
    }

    /// <summary>A plan that comes from outside, checked.</summary>
    /// <exception cref="FaultsException">It sets what cannot be set here, or to what is not allowed.</exception>
    public LivePlan Checked(LivePlan plan)
    {
        if (plan.First == plan.Second)
        {
            throw new FaultsException("scenario", LiveFaultTexts.SameScenarios);
        }

        foreach (var change in plan.Changes)
        {
            if (change is { Key: Presets.Key, Round: 0 })
            {
                continue; // the reader refuses one that there is not
            }

            var setting = LiveSetting.Of(change.Key) ?? throw new FaultsException(
                "change", LiveFaultTexts.CannotChange(change.Key, string.Join(", ", LiveSetting.All.Select(one => one.Key))));
            if (change.Round < 0 || (change.Round > 0 && !setting.OnTheWay))
            {
                throw new FaultsException("change", LiveFaultTexts.NotInRound(change.Key, change.Round));
            }
        }

        try
        {
            _ = new PlayedChoices(plan.Choices);
        }
        catch (ImpossibleChoiceException e)
        {
            throw new FaultsException("choices", LiveFaultTexts.Impossible(e));
        }

        var ordered = plan with { Changes = [.. plan.Changes.OrderBy(change => change.Round)] };
        foreach (var round in ordered.Changes.Select(change => change.Round).Append(0).Distinct())
        {
            Read(ordered, round);
        }

        return ordered;
    }

    private static IEnumerable<string> Preferred(string[] names) => names.Where(name => name is "interest" or "issue").Order();
}
