using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Intervals of the shares of points that have each verdict, by a bootstrap over worlds and points together: points share their worlds, so they
/// are not independent of each other. Each keyed draw takes worlds with replacement, the same for all points, and points with replacement,
/// and judges each of these anew. The interval is the middle 95 % of the shares that come out (percentiles of type 7). It holds the
/// expected share in 85 to 98 % of cases (a test has some of these): worlds drawn anew make verdicts a little bolder than they were.
/// </summary>
public sealed class VerdictShares
{
    /// <summary>Draws of the bootstrap.</summary>
    public const int Draws = 1_000;

    private static readonly int Verdicts = Enum.GetValues<DifferenceVerdict>().Length + 1;
    private readonly double[][] drawn;

    /// <summary>Draws the shares. O(draws · points · rows · worlds), on all processors.</summary>
    /// <param name="points">By point its rows, such as outcomes, each to be judged; null: that cannot be. At least one point.</param>
    /// <param name="worlds">Worlds, of the point that has the most.</param>
    /// <param name="draws">Places the draws.</param>
    /// <param name="times">How many draws.</param>
    public VerdictShares(IReadOnlyList<IReadOnlyList<ReweighedDifference?>> points, int worlds, KeyedDraws draws, int times = Draws)
    {
        drawn = new double[times][];
        Parallel.For(0, times, draw => drawn[draw] = Shares(
            points, Times(draws, Purpose.BootstrapWorld, draw, worlds), Times(draws, Purpose.BootstrapPoint, draw, points.Count)));
    }

    /// <summary>The interval of the share of points whose row has a verdict; of null: is not judged.</summary>
    public Interval Of(int row, DifferenceVerdict? verdict)
    {
        double[] shares = [.. drawn.Select(draw => draw[Place(row, verdict)]).Order()];
        return new Interval(Quantile.Sorted(shares, 0.025), Quantile.Sorted(shares, 0.975));
    }

    private static double[] Shares(IReadOnlyList<IReadOnlyList<ReweighedDifference?>> points, int[] ofWorld, int[] ofPoint)
    {
        var shares = new double[points[0].Count * Verdicts];
        for (var point = 0; point < points.Count; point++)
        {
            for (var row = 0; row < points[point].Count && ofPoint[point] > 0; row++)
            {
                shares[Place(row, points[point][row]?.Judge(ofWorld))] += ofPoint[point];
            }
        }

        return [.. shares.Select(share => share / points.Count)];
    }

    private static int Place(int row, DifferenceVerdict? verdict) => row * Verdicts + (verdict is { } given ? (int)given : Verdicts - 1);

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
}
