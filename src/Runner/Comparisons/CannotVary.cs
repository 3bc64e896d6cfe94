using System.Collections.Concurrent;
using System.Text.Json;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Comparisons;

/// <summary>Why measures cannot vary at a point of a result's design, as far as it was known before it ran.</summary>
public static class CannotVary
{
    /// <summary>Asks it, by scenario and measure: null where the measure can vary, or the result does not say what its world was made of.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="point">The point.</param>
    public static Func<Arm, Measure, NoVariation?> At(RunValues values, int point)
    {
        if (values.VarietyAt(point) is not { } world)
        {
            return (_, _) => null;
        }

        var scope = Enum.Parse<MeasureScope>((string)values.Settings["head"]!["measure"]!, ignoreCase: true);
        var tables = new ConcurrentDictionary<string, TableParameters>();
        return (arm, measure) => Variation.Beforehand(measure, world, tables.GetOrAdd(arm.Table, Parse), scope);
    }

    private static TableParameters Parse(string text) => JsonSerializer.Deserialize<TableParameters>(text, ExperimentReader.TextOptions)!;
}
