using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Reads a factorial design: two levels of each path, all combinations or half of them.</summary>
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
        var factors = new List<(string Path, YamlNode Low, YamlNode High)>();
        foreach (var (key, value) in over.Entries)
        {
            paths.Check(key);
            if (Levels(value) is { } levels)
            {
                factors.Add((key.Value, levels.Low, levels.High));
            }
            else
            {
                faults.Add(value.Fault(Text.Same($"{key.Value}: ").Then(DesignFaultTexts.TwoLevels)));
            }
        }

        if (factors.Count < over.Entries.Count || Exceeds(over, factors.Count, isHalf))
        {
            return null;
        }

        return new Design(name, DesignType.Factorial, DesignPaths.Of(over), [.. FactorialDesign.Points(factors.Count, isHalf).Select(point => DesignPaths.Setting(
            [.. factors.Select((factor, place) => (factor.Path, point[place] ? factor.High : factor.Low))],
            [.. point.Select(isHigh => isHigh ? 1.0 : 0)]))]);
    }

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
