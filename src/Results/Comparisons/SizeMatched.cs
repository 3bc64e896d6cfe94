using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Two scenarios over tables of the same size alone: all issues that count and whose tables had as many members in both when deliberation
/// began (<see cref="SameSize"/>). So a difference is not one of size. Pairs are averaged within a world, and the world is the unit.
/// </summary>
/// <param name="Arm">The scenario.</param>
/// <param name="Against">The other.</param>
/// <param name="Pairs">Issues that are paired, over all worlds.</param>
/// <param name="Differences">A difference a measure, in the order of <see cref="Measures"/>.</param>
public sealed record SizeMatched(Arm Arm, Arm Against, int Pairs, IReadOnlyList<SizeMatchedDifference> Differences)
{
    /// <summary>The measures that are compared: composition, the yardsticks of novelty, and quality.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
    [
        .. ((string[])[
            "kind-variety-unbiased", "home-variety-unbiased", "common-novelty", "common-novelty-given-size", "novelty", "novelty-given-size", "quality"])
            .Select(id => MeasureCatalogue.Find(id)!),
    ];

    /// <summary>Two scenarios of a result; null where it does not store the tables.</summary>
    /// <param name="tables">The tables of the scenarios of its point.</param>
    /// <param name="worlds">Worlds of the point.</param>
    /// <param name="arm">The scenario.</param>
    /// <param name="against">The other, of the same result.</param>
    public static SizeMatched? Of(SizedTables tables, int worlds, Arm arm, Arm against)
    {
        if (!tables.AreStored)
        {
            return null;
        }

        var (first, second) = (tables.Of(arm.Name), tables.Of(against.Name));
        var pairs = Enumerable.Range(0, worlds).Select(world => Paired([.. first[world]], [.. second[world]])).ToArray();
        return new SizeMatched(
            arm, against, pairs.Sum(world => world.Length), [.. Measures.Select((measure, m) => Difference(measure, SizedTables.ColumnsBefore + m, pairs))]);
    }

    private static (object?[] First, object?[] Second)[] Paired(object?[][] first, object?[][] second) =>
        [.. SameSize.Pairs([.. first.Select(Sized)], [.. second.Select(Sized)]).Select(pair => (first[pair.First], second[pair.Second]))];

    private static (int Issue, int? Size) Sized(object?[] row) => ((int)row[1]!, (int?)(double?)row[2]);

    /// <summary>The difference of a measure over the pairs that have both values, world by world.</summary>
    private static SizeMatchedDifference Difference(Measure measure, int column, (object?[] First, object?[] Second)[][] pairs)
    {
        var known = pairs.Select(world => world.Where(pair => pair.First[column] is not null && pair.Second[column] is not null).ToArray()).ToArray();
        return new SizeMatchedDifference(measure, known.Sum(world => world.Length), SampleDifference.Paired(
            [.. known.Select(world => Moments.Mean([.. world.Select(pair => (double)pair.First[column]!)]))],
            [.. known.Select(world => Moments.Mean([.. world.Select(pair => (double)pair.Second[column]!)]))]));
    }
}
