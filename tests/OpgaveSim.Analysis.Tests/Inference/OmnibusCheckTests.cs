using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class OmnibusCheckTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "omnibus");

    [Fact]
    public void One_column_is_its_distance_from_the_mean_of_all()
    {
        // −10 … 10 and an observation of 7: mean 7 / 22, further out are −10 … −7 and 7 … 10
        double[][] draws = [.. Enumerable.Range(-10, 21).Select(value => (double[])[value])];
        var check = OmnibusCheck.Of([7], draws)!;
        double mean = 7 / 22.0, deviation = Math.Sqrt((770 + 49 - 22 * mean * mean) / 21);
        Assert.Equal((7 - mean) / deviation, check.Distance, 1e-12);
        Assert.Equal(9 / 22.0, check.P, 1e-12);
        Assert.Equal((21, 1), (check.Draws, check.Used.Count));
    }

    [Fact]
    public void Under_the_truth_p_is_uniform()
    {
        // few draws of many correlated, skewed summaries
        const int times = 400;
        double[] ps = [.. Enumerable.Range(0, times).Select(time => OmnibusCheck.Of(World(time, 0), Many(time, 39))!.P)];
        foreach (var level in new[] { 0.05, 0.25, 0.5, 0.75 })
        {
            var spread = Math.Sqrt(level * (1 - level) / times);
            Assert.InRange(ps.Count(p => p <= level) / (double)times, level - 3.3 * spread, level + 3.3 * spread);
        }
    }

    [Fact]
    public void A_shift_is_found_that_no_column_shows_alone()
    {
        // two columns that go together: an observation high in one and low in the other is within the range of each
        double[][] draws = [.. Enumerable.Range(0, 200).Select(draw =>
        {
            var shared = Draws.Normal(0, 1, Purpose.Bootstrap, (uint)draw, 500);
            return (double[])[shared + Draws.Normal(0, 0.2, Purpose.Bootstrap, (uint)draw, 501), shared + Draws.Normal(0, 0.2, Purpose.Bootstrap, (uint)draw, 502)];
        })];
        Assert.Equal(1 / 201.0, OmnibusCheck.Of([1.3, -1.3], draws)!.P, 1e-12);
        Assert.InRange(OmnibusCheck.Of([1.3, 1.3], draws)!.P, 0.2, 0.7);
        var many = Enumerable.Range(0, 40).Select(time => OmnibusCheck.Of([.. World(time, 0).Select(value => value + 4)], Many(time, 99))!.P);
        Assert.InRange(many.Count(p => p <= 0.05), 36, 40);
    }

    [Fact]
    public void With_many_draws_little_is_shrunk_and_distances_are_those_of_the_sample()
    {
        var check = OmnibusCheck.Of(World(0, 0)[..2], [.. Enumerable.Range(0, 2_000).Select(draw => World(0, draw + 1)[..2])])!;
        Assert.InRange(check.Shrinkage, 0.01, 0.02);
        var few = OmnibusCheck.Of(World(0, 0), Many(0, 19))!;
        Assert.InRange(few.Shrinkage, 0.05, 0.9);
    }

    [Fact]
    public void Columns_that_say_the_same_count_about_once()
    {
        double[][] one = [.. Enumerable.Range(0, 100).Select(draw => (double[])[Draws.Normal(0, 1, Purpose.Bootstrap, (uint)draw, 900)])];
        double[][] twice = [.. one.Select(draw => (double[])[draw[0], 3 - 2 * draw[0]])];
        var alone = OmnibusCheck.Of([2], one)!;
        var check = OmnibusCheck.Of([2, -1], twice)!;
        Assert.Equal(alone.Distance, check.Distance, 0.02);
        Assert.Equal(alone.P, check.P, 1e-12);
    }

    [Fact]
    public void Columns_without_spread_or_value_are_left_out()
    {
        double[][] draws = [.. Enumerable.Range(0, 30).Select(draw => (double[])[5, draw, draw % 7, draw == 3 ? double.NaN : draw % 5])];
        var check = OmnibusCheck.Of([5, 12, double.NaN, 2], draws)!;
        Assert.Equal([1, 3], check.Used);
        Assert.Equal(29, check.Draws);
        // what no draw ever was is as far out as can be
        Assert.Equal(1 / 31.0, OmnibusCheck.Of([6, 12], [.. draws.Select(draw => draw[..2])])!.P, 1e-12);
        Assert.Null(OmnibusCheck.Of([5], [.. draws.Select(draw => draw[..1])]));
        Assert.Null(OmnibusCheck.Of([double.NaN], [.. draws.Select(draw => draw[1..2])]));
        Assert.Null(OmnibusCheck.Of([12], [.. draws.Take(18).Select(draw => draw[1..2])]));
        Assert.NotNull(OmnibusCheck.Of([12], [.. draws.Take(19).Select(draw => draw[1..2])]));
        Assert.Null(OmnibusCheck.Of([], []));
    }

    [Fact]
    public void Draws_that_are_equal_count_as_far_out()
    {
        double[][] draws = [.. Enumerable.Range(0, 40).Select(draw => (double[])[draw % 2, draw / 2 % 2])];
        Assert.Equal(1, OmnibusCheck.Of([0, 1], [.. draws, [1, 0], [0, 0], [1, 1]])!.P, 1e-12);
    }

    private static double[][] Many(int time, int count) => [.. Enumerable.Range(1, count).Select(draw => World(time, draw))];

    /// <summary>Eight summaries that share a part, half of them skewed.</summary>
    private static double[] World(int time, int draw)
    {
        var shared = Draws.Normal(0, 1, Purpose.Bootstrap, (uint)(time * 1_000 + draw), 100);
        return [.. Enumerable.Range(0, 8).Select(column => shared + Draws.Normal(0, 1, Purpose.Bootstrap, (uint)(time * 1_000 + draw), (uint)column) is var value
            && column % 2 == 0 ? value : PortableMath.Exp(value / 2))];
    }
}
