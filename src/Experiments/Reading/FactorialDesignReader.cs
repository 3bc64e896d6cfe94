using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>
/// Reads a factorial design: two levels of each factor, all combinations or half of them. A factor is a path with two values, or a name of its own with two
/// mappings of paths, so that what belongs together changes together.
/// </summary>
/// <param name="faults">Faults are added here.</param>
internal sealed class FactorialDesignReader(List<Fault> faults)
{
    private const int MostFactors = 16;

    private readonly YamlBinder binder = new(faults);
    private readonly DesignPaths paths = new(faults);

    /// <summary>The design; null with a fault.</summary>
    /// <param name="map">The design.</param>
    /// <param name="over">What it varies.</param>
    /// <param name="name">Its name.</param>
    public Design? Read(YamlMap map, YamlMap over, string name)
    {
        var isHalf = map.Find("fraction") is { } fraction && binder.Word(fraction, "fraction", ["full", "half"]) == "half";
        var factors = new List<Factor>();
        foreach (var (key, value) in over.Entries)
        {
            if (Levels(value) is not { } levels)
            {
                paths.Check(key);
                faults.Add(value.Fault(Text.Same($"{key.Value}: ").Then(DesignFaultTexts.TwoLevels)));
            }
            else if (levels is { Low: YamlMap low, High: YamlMap high } && IsName(key.Value))
            {
                factors.Add(Named(key, low, high));
            }
            else
            {
                paths.Check(key);
                factors.Add(new Factor([(key.Value, levels.Low)], [(key.Value, levels.High)]));
            }
        }

        CheckSetOnce(over, factors);

        if (factors.Count < over.Entries.Count || Exceeds(over, factors.Count, isHalf))
        {
            return null;
        }

        return new Design(name, DesignType.Factorial, DesignPaths.Of(over), [.. FactorialDesign.Points(factors.Count, isHalf).Select(point => DesignPaths.Setting(
            [.. factors.SelectMany((factor, place) => point[place] ? factor.High : factor.Low)],
            [.. point.Select(isHigh => isHigh ? 1.0 : 0)]))]);
    }

    /// <summary>A factor of several paths.</summary>
    private Factor Named(YamlScalar name, YamlMap low, YamlMap high)
    {
        foreach (var (path, _) in low.Entries.Concat(high.Entries))
        {
            paths.Check(path);
        }

        if (low.Entries.Count + high.Entries.Count == 0)
        {
            faults.Add(name.Fault(DesignFaultTexts.FactorSetsNothing(name.Value)));
        }

        return new Factor(Sets(low), Sets(high));
    }

    /// <summary>A fault for a path that two factors set, as the later one would undo what the first did.</summary>
    private void CheckSetOnce(YamlMap over, List<Factor> factors)
    {
        foreach (var path in factors.SelectMany(factor => factor.Low.Concat(factor.High).Select(set => set.Path).Distinct()).CountBy(path => path).Where(count => count.Value > 1))
        {
            faults.Add(over.Fault(DesignFaultTexts.SetTwice(path.Key)));
        }
    }

    private static bool IsName(string key) => key != Presets.Key && !key.Contains('.', StringComparison.Ordinal);

    private static (string Path, YamlNode Value)[] Sets(YamlMap level) => [.. level.Entries.Select(entry => (entry.Key.Value, entry.Value))];

    /// <summary>What a factor sets at its two levels.</summary>
    private sealed record Factor(IReadOnlyList<(string Path, YamlNode Value)> Low, IReadOnlyList<(string Path, YamlNode Value)> High);

    private bool Exceeds(YamlMap over, int factors, bool isHalf)
    {
        if (factors > MostFactors || (isHalf && factors < 3))
        {
            faults.Add(over.Fault(DesignFaultTexts.FactorialSize(isHalf ? 3 : 1, MostFactors, factors)));
            return true;
        }

        return false;
    }

    private static (YamlNode Low, YamlNode High)? Levels(YamlNode node) => node switch
    {
        YamlList { Items: [var low, var high] } => (low, high),
        YamlMap { Entries.Count: 1 } map when map.Find("values") is YamlList { Items: [var low, var high] } => (low, high),
        YamlMap { Entries.Count: 2 } map when map.Find("from") is { } low && map.Find("to") is { } high => (low, high),
        _ => null,
    };
}
