using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>
/// Shares of the points of a space by what is said of issue-driven tables against each form, with 95 % intervals by a bootstrap over worlds
/// and points together: points share their worlds, so they are not independent of each other. Each of 1,000 keyed draws takes worlds with
/// replacement, the same for all points, and points with replacement, and judges each of these anew at the confidence that its family had.
/// The interval is the middle 95 % of the shares that come out (percentiles of type 7).
/// </summary>
public sealed class ReversalShares
{
    /// <summary>Draws of the bootstrap.</summary>
    public const int Draws = 1_000;

    private static readonly int Verdicts = Enum.GetValues<ReversalVerdict>().Length;
    private readonly Dictionary<(string Form, string Measure), (double Share, Interval Interval)[]> shares = [];

    /// <summary>Computes the shares. O(draws · points · forms · outcomes · worlds), on all processors.</summary>
    /// <param name="map">The map.</param>
    /// <param name="design">The design that fills the space.</param>
    public ReversalShares(ReversalMap map, DesignInfo design)
    {
        (Arm Form, Measure Measure)[] rows = [.. from form in map.Forms from measure in ComparisonSet.Primary select (form, measure)];
        var points = design.Points.Select(point => Differences(map, point.Index, rows)).ToArray();
        var drawn = Resampled(points, map.MostWorlds, KeyedDraws.ForDesign(map.Seed, design.Name));
        for (var row = 0; row < rows.Length; row++)
        {
            var (form, measure) = rows[row];
            int[] cells = [.. design.Points.Select(point => (int)map.At(point.Index, form, measure).Verdict)];
            shares[(form.Name, measure.Id)] = [.. Enumerable.Range(0, Verdicts).Select(verdict => (
                cells.Count(cell => cell == verdict) / (double)cells.Length, Middle([.. drawn.Select(draw => draw[row * Verdicts + verdict])])))];
        }
    }

    /// <summary>The share of points with a verdict, and its interval.</summary>
    public (double Share, Interval Interval) Of(Arm form, Measure measure, ReversalVerdict verdict) => shares[(form.Name, measure.Id)][(int)verdict];

    /// <summary>The differences at a point, row by row; null: the outcome of that row cannot vary.</summary>
    private static ReweighedDifference?[] Differences(ReversalMap map, int point, (Arm Form, Measure Measure)[] rows)
    {
        var quantiles = ReweighedDifference.Quantiles(map.MostWorlds, map.FamilyAt(point));
        return [.. rows.Select(row => map.Differences(point, row.Form, row.Measure) is { } differences
            ? new ReweighedDifference(differences, row.Measure.SmallestDifference!.Value, Comparison.Sense(row.Measure), quantiles)
            : null)];
    }

    /// <summary>By draw the share of each row and verdict.</summary>
    private static double[][] Resampled(ReweighedDifference?[][] points, int worlds, KeyedDraws draws)
    {
        var found = new double[Draws][];
        Parallel.For(0, Draws, draw =>
        {
            var ofWorld = Times(draws, Purpose.BootstrapWorld, draw, worlds);
            var ofPoint = Times(draws, Purpose.BootstrapPoint, draw, points.Length);
            var counts = new double[points[0].Length * Verdicts];
            foreach (var (point, times) in ofPoint.Index().Where(one => one.Item > 0))
            {
                for (var row = 0; row < points[point].Length; row++)
                {
                    counts[row * Verdicts + (int)ReversalCell.Of(points[point][row]?.Judge(ofWorld))] += times;
                }
            }

            found[draw] = [.. counts.Select(count => count / points.Length)];
        });
        return found;
    }

    /// <summary>How often each of so many is drawn, in as many draws with replacement.</summary>
    private static int[] Times(KeyedDraws draws, Purpose purpose, int draw, int count)
    {
        var times = new int[count];
        for (var index = 0; index < count; index++)
        {
            times[draws.Below(count, purpose, (uint)draw, (uint)index)]++;
        }

        return times;
    }

    private static Interval Middle(double[] values)
    {
        Array.Sort(values);
        return new Interval(Quantile.Sorted(values, 0.025), Quantile.Sorted(values, 0.975));
    }
}
