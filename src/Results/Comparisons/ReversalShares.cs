using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Shares of the points of a space by what is said of issue-driven tables against each form, with 95 % intervals by a bootstrap over worlds
/// and points together (<see cref="VerdictShares"/>), each point judged at the confidence that its family had.
/// </summary>
public sealed class ReversalShares
{
    private static readonly DifferenceVerdict?[] Verdicts = [.. Enum.GetValues<DifferenceVerdict>(), null];
    private readonly Dictionary<(string Form, string Measure, ReversalVerdict Verdict), (double Share, Interval Interval)> shares = [];

    /// <summary>Computes the shares. O(draws · points · forms · outcomes · worlds), on all processors.</summary>
    /// <param name="map">The map.</param>
    /// <param name="design">The design that fills the space.</param>
    public ReversalShares(ReversalMap map, DesignInfo design)
    {
        (Arm Form, Measure Measure)[] rows = [.. from form in map.Forms from measure in ComparisonSet.Primary select (form, measure)];
        var drawn = new VerdictShares(
            [.. design.Points.Select(point => Differences(map, point.Index, rows))], map.MostWorlds, KeyedDraws.ForDesign(map.Seed, design.Name));
        foreach (var (row, (form, measure)) in rows.Index())
        {
            ReversalVerdict[] cells = [.. design.Points.Select(point => map.At(point.Index, form, measure).Verdict)];
            foreach (var verdict in Verdicts)
            {
                var said = ReversalCell.Of(verdict);
                shares[(form.Name, measure.Id, said)] = (cells.Count(cell => cell == said) / (double)cells.Length, drawn.Of(row, verdict));
            }
        }
    }

    /// <summary>The share of points with a verdict, and its interval.</summary>
    public (double Share, Interval Interval) Of(Arm form, Measure measure, ReversalVerdict verdict) => shares[(form.Name, measure.Id, verdict)];

    /// <summary>The differences at a point, row by row; null: the outcome of that row cannot vary.</summary>
    private static ReweighedDifference?[] Differences(ReversalMap map, int point, (Arm Form, Measure Measure)[] rows)
    {
        var quantiles = ReweighedDifference.Quantiles(map.MostWorlds, map.FamilyAt(point));
        return [.. rows.Select(row => map.Differences(point, row.Form, row.Measure) is { } differences
            ? new ReweighedDifference(differences, row.Measure.SmallestDifference!.Value, Comparison.Sense(row.Measure), quantiles)
            : null)];
    }
}
