using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Paths that a design varies, and labels of its points: what readers of all types of design share.</summary>
/// <param name="faults">Faults are added here.</param>
internal sealed class DesignPaths(List<Fault> faults)
{
    /// <summary>Points of all designs together, at most.</summary>
    public const int MostPoints = 100_000;

    /// <summary>The paths of <c>over</c>, in order.</summary>
    public static string[] Of(YamlMap over) => [.. over.Entries.Select(entry => entry.Key.Value)];

    /// <summary>A label with one more setting: <c>kinship = 0.8, seats = 5</c>.</summary>
    /// <param name="before">The label so far.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">Its value.</param>
    public static string Label(string before, string path, YamlNode value) =>
        (before.Length == 0 ? "" : before + ", ") + path.Replace("world.", "", StringComparison.Ordinal) + " = " + LogicReader.Text(value);

    /// <summary>A point with its label.</summary>
    /// <param name="sets">What it sets.</param>
    /// <param name="unit">Its place in the unit cube.</param>
    public static DesignSetting Setting(IReadOnlyList<(string Path, YamlNode Value)> sets, double[] unit) =>
        new(sets.Aggregate("", (label, set) => Label(label, set.Path, set.Value)), sets, unit);

    /// <summary>Whether something is a path that a design can vary.</summary>
    public static bool IsPath(string text) =>
        text == Presets.Key || text.StartsWith("world.", StringComparison.Ordinal) || text.StartsWith("scenarios.", StringComparison.Ordinal);

    /// <summary>A fault for a path that no design can vary.</summary>
    public void Check(YamlScalar path)
    {
        if (!IsPath(path.Value))
        {
            faults.Add(path.Fault(DesignFaultTexts.CannotVary(path.Value, Presets.Key)));
        }
    }

    /// <summary>No design, with a fault.</summary>
    /// <param name="map">The design.</param>
    /// <param name="what">What it lacks.</param>
    public Design? Missing(YamlMap map, string what)
    {
        faults.Add(map.Fault(DesignFaultTexts.PartMissing(what)));
        return null;
    }
}
