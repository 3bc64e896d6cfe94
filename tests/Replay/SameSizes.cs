using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Replay;

/// <summary>Every two scenarios of a world over tables of the same size.</summary>
/// <param name="Pairs">Issues that are paired.</param>
/// <param name="Means">Mean difference of each measure over the pairs that have it, and how many these are.</param>
internal sealed record SameSizes(int Pairs, IReadOnlyDictionary<string, SameSizes.Mean> Means)
{
    private static readonly string[] OfTables = ["kind-variety-unbiased", "home-variety-unbiased", "novelty", "novelty-given-size", "quality"];

    /// <summary>Every two scenarios, the first before the second.</summary>
    public static IReadOnlyList<SameSizes> Of(RunRecord[] runs, IReadOnlyList<CommonRecord> common) =>
        [.. from first in Enumerable.Range(0, runs.Length) from second in Enumerable.Range(first + 1, runs.Length - first - 1)
            select Of((runs[first], common[first]), (runs[second], common[second]))];

    private static SameSizes Of((RunRecord Run, CommonRecord Common) first, (RunRecord Run, CommonRecord Common) second)
    {
        ClosedTable[] one = [.. first.Run.ClosedTables.Where(table => !table.IsWarmUp)], other = [.. second.Run.ClosedTables.Where(table => !table.IsWarmUp)];
        var pairs = SameSize.Pairs([.. one.Select(Sized)], [.. other.Select(Sized)]);
        Mean Over(Func<ClosedTable, CommonRecord, double?> of)
        {
            double[] differences = [.. pairs.Select(pair => of(one[pair.First], first.Common) - of(other[pair.Second], second.Common)).OfType<double>()];
            return new Mean(differences.Length, differences.Length == 0 ? null : differences.Average());
        }

        var means = OfTables.ToDictionary(id => id, id => Over((table, _) => MeasureCatalogue.Find(id)!.OfTable!(table)));
        means["common-novelty"] = Over((table, own) => Solution(table, own)?.Novelty);
        means["common-novelty-given-size"] = Over((table, own) => Solution(table, own)?.NoveltyGivenSize);
        return new SameSizes(pairs.Count, means);
    }

    private static (int Issue, int? Size) Sized(ClosedTable table) => (table.Issue, table.AtStart?.Size);

    private static CommonSolution? Solution(ClosedTable table, CommonRecord common) => common.Solutions.FirstOrDefault(solution => solution.Issue == table.Issue);

    /// <summary>A mean difference.</summary>
    /// <param name="Count">Pairs that have it.</param>
    /// <param name="Difference">The mean; null without one.</param>
    internal sealed record Mean(int Count, double? Difference);
}
