using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Statistics;

/// <summary>Shares of points by verdict, over 100 points and 16 worlds, where points share more or less of what differs between worlds.</summary>
public class VerdictSharesTests
{
    private const int Points = 100, Worlds = 16, Maps = 60, Times = 200;
    private static readonly KeyedDraws Draws = new(20261129);
    private static readonly IReadOnlyList<double> Quantiles = ReweighedDifference.Quantiles(Worlds, 18);

    /// <summary>docs/model.md states these bounds.</summary>
    [LongTheory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Intervals_hold_the_expected_share_nearly_as_often_as_they_say(double shared)
    {
        var maps = Made(shared);
        foreach (var verdict in Enum.GetValues<DifferenceVerdict>())
        {
            var expected = maps.Average(map => map.Observed(verdict));
            Assert.InRange(maps.Count(map => map.Shares.Of(0, verdict).Contains(expected)) / (double)Maps, 0.8, 1);
        }
    }

    [Fact]
    public void They_are_wider_where_points_share_their_worlds() =>
        Assert.True(Width(0.9) > 1.5 * Width(0), $"{Width(0.9)} against {Width(0)}");

    [Fact]
    public void What_is_not_judged_has_a_share_of_its_own_and_equal_draws_give_equal_intervals()
    {
        ReweighedDifference?[][] points = [.. Enumerable.Range(0, 10).Select(point => (ReweighedDifference?[])[null, Difference(0, point, 0)])];
        var (one, other) = (new VerdictShares(points, Worlds, Draws, 50), new VerdictShares(points, Worlds, Draws, 50));
        Assert.Equal(new Interval(1, 1), one.Of(0, null));
        Assert.Equal(new Interval(0, 0), one.Of(0, DifferenceVerdict.Better));
        Assert.All(Enum.GetValues<DifferenceVerdict>(), verdict => Assert.Equal(one.Of(1, verdict), other.Of(1, verdict)));
    }

    private static double Width(double shared) => Made(shared).Average(map => map.Shares.Of(0, DifferenceVerdict.CannotTellYet).HalfWidth);

    private static Map[] Made(double shared)
    {
        var maps = new Map[Maps];
        Parallel.For(0, Maps, map => maps[map] = Map.Of([.. Enumerable.Range(0, Points).Select(point => Difference(map, point, shared))], map));
        return maps;
    }

    private static ReweighedDifference Difference(int map, int point, double shared)
    {
        var mean = Draws.Normal(0, 0.06, Purpose.Bootstrap, (uint)(map * 1_000 + point), 1_000);
        return new ReweighedDifference(
            [.. Enumerable.Range(0, Worlds).Select(world => (double?)(mean + 0.04 * (
                Math.Sqrt(shared) * Draws.Normal(0, 1, Purpose.Bootstrap, (uint)(map * 1_000 + 999), (uint)world)
                + Math.Sqrt(1 - shared) * Draws.Normal(0, 1, Purpose.Bootstrap, (uint)(map * 1_000 + point), (uint)world))))],
            0.05, 1, Quantiles);
    }

    private sealed record Map(DifferenceVerdict?[] Verdicts, VerdictShares Shares)
    {
        public static Map Of(ReweighedDifference[] points, int map)
        {
            int[] once = [.. Enumerable.Repeat(1, Worlds)];
            ReweighedDifference?[][] rows = [.. points.Select(point => (ReweighedDifference?[])[point])];
            return new Map([.. points.Select(point => point.Judge(once))], new VerdictShares(rows, Worlds, new KeyedDraws((ulong)map), Times));
        }

        public double Observed(DifferenceVerdict verdict) => Verdicts.Count(one => one == verdict) / (double)Verdicts.Length;
    }
}
