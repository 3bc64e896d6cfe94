using System.Collections.Concurrent;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// The comparisons of one result: a set for each point of its design, made when first asked for. Scenarios of a result ran in the same
/// worlds and are paired.
/// </summary>
/// <param name="values">The runs' values.</param>
public sealed class ResultComparisons(RunValues values)
{
    private readonly ConcurrentDictionary<int, ComparisonSet> sets = new();

    /// <summary>The comparisons at a point.</summary>
    public ComparisonSet At(int point) => sets.GetOrAdd(point, _ => new ComparisonSet(
        Arms.Read(values, point), StatedHypothesis.ReadAll(values.Settings), (arm, measure) => values.Worlds(point, arm.Name, measure.Id),
        (_, _) => true, CannotVary.At(values, point)) { Largest = LargestValue.At(values, point) });

    /// <summary>A comparison at a point, of scenarios by their names.</summary>
    public Comparison Of(int point, string arm, string against, Measure measure)
    {
        var set = At(point);
        return set.Of(set.Arms.Named(arm), set.Arms.Named(against), measure);
    }
}
