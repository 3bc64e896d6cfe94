using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class CalibrationTests
{
    private static readonly KeyedDraws Draws = new(5);

    [Theory] // of ten at ½: P(X ≤ 2) = 56/1024
    [InlineData(2, 10, 0.5, 112.0 / 1024)]
    [InlineData(8, 10, 0.5, 112.0 / 1024)]
    [InlineData(5, 10, 0.5, 1)]
    [InlineData(0, 3, 0.2, 1)] // 2 · 0.512
    [InlineData(3, 3, 0.2, 0.016)] // 2 · 0.008
    [InlineData(0, 0, 0.2, 1)]
    public void A_binomial_test_by_hand(int successes, int trials, double chance, double p) => Assert.Equal(p, BinomialTest.P(successes, trials, chance), 1e-12);

    /// <summary>
    /// At one point, ½, ten values: P(2 … 8) = 1 − 22/1024 is at least 95 %, P(3 … 7) = 1 − 112/1024 is not.
    /// </summary>
    [Fact]
    public void A_band_at_one_point_by_hand()
    {
        var band = UniformBand.Of(10, 0.95, points: 2);
        Assert.Equal((2, 8), (Assert.Single(band.Low), Assert.Single(band.High)));
        Assert.Equal(1 - 22.0 / 1024, band.Level, 1e-10);
        Assert.Equal(0.05, band.Gamma, 1e-6);
        Assert.True(band.Holds([0.1, 0.5, .. Enumerable.Repeat(0.9, 8)]));
        Assert.False(band.Holds([0.1, 0.51, .. Enumerable.Repeat(0.9, 8)]));
        Assert.Throws<ArgumentException>(() => band.Holds([0.1]));
    }

    /// <summary>Two values at ⅓ and ⅔, everything counted: the nine ways in which they fall in thirds, of which a band at 80 % may leave out one.</summary>
    [Fact]
    public void A_band_at_two_points_by_hand()
    {
        // counts (at ⅓, at ⅔): (0,0) 1/9, (0,1) 2/9, (0,2) 1/9, (1,1) 2/9, (1,2) 2/9, (2,2) 1/9. P(count at ⅓ = 2) = 1/9 = P(count at ⅔ = 0).
        var band = UniformBand.Of(2, 0.75, points: 3);
        Assert.Equal([0, 1], band.Low);
        Assert.Equal([1, 2], band.High);
        Assert.Equal(7.0 / 9, band.Level, 1e-12);
        Assert.Equal(0.25, band.Gamma, 1e-6); // never more than may be left out altogether
    }

    /// <summary>The chance that uniform values stay in the band, by 2,000 samples: within four standard errors (0.0048) of what is said.</summary>
    [Theory]
    [InlineData(50)]
    [InlineData(500)]
    public void Uniform_values_stay_in_the_band_as_often_as_is_said(int count)
    {
        const int Samples = 2_000;
        var band = UniformBand.Of(count);
        Assert.InRange(band.Level, 0.95, count == 500 ? 0.955 : 0.97);
        var stay = Enumerable.Range(0, Samples).Count(sample =>
            band.Holds([.. Enumerable.Range(0, count).Select(i => Draws.Uniform(Purpose.Bootstrap, (uint)sample, (uint)i))]));
        Assert.Equal(band.Level, (double)stay / Samples, 0.0193);
    }

    [Fact]
    public void Counts_are_those_at_or_below_each_point() =>
        Assert.Equal([1, 1, 3], UniformBand.Of(4, points: 4).Counts([0.25, 0.51, 0.7, 0.9]));

    /// <summary>The exact posterior passes; the same one narrowed, widened or moved does not.</summary>
    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(0.7, 0, false)]
    [InlineData(1.5, 0, false)]
    [InlineData(1, 0.1, false)]
    public void An_estimator_passes_where_it_is_right_and_fails_where_it_is_overconfident_too_wide_or_biased(double spread, double shift, bool passes)
    {
        var check = CalibrationCheck.Of(new Exact(spread, shift), NormalExample.Table(500, 21), 0, Draws);
        Assert.Equal(passes, check.AreRanksUniform && check.CoverageHolds(CalibrationCheck.TestsOfCoverage));
        Assert.Equal(500, check.Ranks.Count);
        Assert.Equal([0.5, 0.8, 0.95], check.Coverage.Select(coverage => coverage.Level));
        if (spread == 0.7)
        {
            Assert.False(check.AreRanksUniform);
            Assert.False(check.CoverageHolds(CalibrationCheck.TestsOfCoverage));
            Assert.All(check.Coverage, coverage => Assert.True(coverage.Share < coverage.Level));
        }
    }

    /// <summary>Of a posterior that is truly known, ranks are Φ of normal numbers: the coverage of narrowed intervals is known too, 1 − 2Φ(−0.7 z).</summary>
    [Fact]
    public void Coverage_of_narrowed_intervals_is_what_it_should_be()
    {
        var check = CalibrationCheck.Of(new Exact(0.7, 0), NormalExample.Table(2_000, 22), 0, Draws);
        Assert.All(check.Coverage, coverage => Assert.Equal(
            1 - 2 * NormalDistribution.Probability(0.7 * NormalDistribution.Quantile((1 - coverage.Level) / 2)), coverage.Share, 0.045));
    }

    /// <summary>Both estimators, both examples, and sets that lie near an observation.</summary>
    [Theory]
    [InlineData(Nearness.OwnParameter)]
    [InlineData(Nearness.AllParameters)]
    public void The_estimator_passes_on_its_own_table(Nearness nearness)
    {
        Passes(CalibrationCheck.OfRows(new AbcEstimator(nearness), NormalExample.Table(10_000, 23), 0, [.. Enumerable.Range(9_500, 500)], Draws));
        var series = MovingAverage.Table(10_000, 24);
        Passes(CalibrationCheck.OfRows(new AbcEstimator(nearness), series, 1, [.. Enumerable.Range(0, 500)], Draws));
        Passes(CalibrationCheck.OfRows(new AbcEstimator(nearness), series, 0, NearestDraws.Around(series, series.SummariesOf(17), 500), Draws, folds: 10));
    }

    private static void Passes(CalibrationCheck check)
    {
        Assert.True(check.AreRanksUniform);
        Assert.True(check.CoverageHolds(3 * CalibrationCheck.TestsOfCoverage), string.Join(", ", check.Coverage));
    }

    /// <summary>Whether something was learnt from the very rows that it is checked on: it is not.</summary>
    [Fact]
    public void What_is_checked_on_rows_has_not_learnt_them()
    {
        var table = NormalExample.Table(20, 3);
        var learnt = new List<int>();
        CalibrationCheck.OfRows(new Counting(learnt), table, 0, [3, 8, 15], Draws, folds: 2);
        Assert.Equal([18, 19], learnt);
    }

    /// <summary>Draws that are equal to the truth are ranked by chance: of a posterior that is one value, and right, ranks are uniform.</summary>
    [Fact]
    public void Equal_draws_are_ranked_by_chance()
    {
        var sets = new ReferenceTable([new("x", 1, 3, Whole: true)], ["none"], [.. Enumerable.Repeat(2.0, 400)], new double[400]);
        var check = CalibrationCheck.Of(new Fixed(new([2], [1])), sets, 0, Draws);
        Assert.True(check.AreRanksUniform);
        Assert.True(check.CoverageHolds(3));
    }

    /// <summary>Estimates 0.4 and 0.2 (weights ¾ and ¼: mean 0.35) whatever is seen, of worlds at 0.2, 0.2 and 0.5.</summary>
    [Fact]
    public void A_recovery_table_by_hand()
    {
        var worlds = new ReferenceTable([new("x", 0, 1), new("lambda", 0, 1)], ["none"], [0, 0.5, 0, 0.2, 0, 0.2], new double[3]);
        var table = RecoveryTable.Of(new Fixed(new([0.4, 0.2], [3, 1])), worlds, 1, level: 0.9);
        Assert.Equal(Math.Sqrt((0.0225 * 3) / 3), table.Rmse, 1e-12);
        Assert.Equal([0.2, 0.5], table.Rows.Select(row => row.Truth));
        Assert.Equal([2, 1], table.Rows.Select(row => row.Worlds));
        Assert.Equal([0.15, -0.15], table.Rows.Select(row => Math.Round(row.Bias, 12)));
        Assert.All(table.Rows, row => Assert.Equal(0.35, row.Mean, 1e-12));
        Assert.All(table.Rows, row => Assert.Equal(0.15, row.Rmse, 1e-12));
        Assert.All(table.Rows, row => Assert.Equal(0.2, row.MeanWidth, 1e-12));
        Assert.Equal([0, null], table.Rows.Select(row => row.BiasError));
        Assert.Equal([new(0.9, 2, 2), new(0.9, 0, 1)], table.Rows.Select(row => row.Coverage));
    }

    [Fact]
    public void Worlds_of_the_normal_example_are_recovered()
    {
        var fitted = new AbcEstimator(Nearness.OwnParameter).Fit(NormalExample.Table(10_000, 23), 0);
        double[] truths = [0.2, 0.5, 0.8];
        var worlds = new ReferenceTable(
            [new("u", 0, 1)], ["mean", "noise0", "noise1", "noise2"], [.. Enumerable.Range(0, 300).Select(row => truths[row % 3])],
            [.. Enumerable.Range(0, 300).SelectMany(row => Enumerable.Range(0, 4).Select(one => Draws.Normal(
                one == 0 ? NormalDistribution.Quantile(truths[row % 3]) : 0, 1 / Math.Sqrt(NormalExample.Values), Purpose.Bootstrap, (uint)row, (uint)one)))]);
        var table = RecoveryTable.Of(fitted, worlds, 0);
        Assert.All(table.Rows, row => Assert.InRange(row.Bias * Math.Sign(0.5 - row.Truth + 1e-12), -0.03, 0.05)); // shrinks inwards
        Assert.All(table.Rows, row => Assert.InRange(row.Rmse, 0.06, 0.13));
        Assert.All(table.Rows, row => Assert.InRange(row.Coverage.Share, 0.9, 1));
    }

    /// <summary>The exact posterior of the normal example, or one that is narrower, wider or moved on the scale of μ.</summary>
    private sealed class Exact(double spread, double shift) : IFittedEstimator
    {
        private const int Count = 400;

        public Posterior Of(ReadOnlySpan<double> summaries)
        {
            double mean = NormalExample.Values * summaries[0] / (NormalExample.Values + 1), deviation = 1 / Math.Sqrt(NormalExample.Values + 1);
            return new(
                [.. Enumerable.Range(0, Count).Select(i => NormalDistribution.Probability(
                    mean + shift + spread * deviation * NormalDistribution.Quantile((i + 0.5) / Count)))],
                [.. Enumerable.Repeat(1.0, Count)]);
        }
    }

    private sealed class Fixed(Posterior posterior) : IFittedEstimator
    {
        public Posterior Of(ReadOnlySpan<double> summaries) => posterior;
    }

    private sealed class Counting(List<int> learnt) : IPosteriorEstimator
    {
        public string Name => "counting";

        public IFittedEstimator Fit(ReferenceTable table, int parameter)
        {
            learnt.Add(table.Rows);
            return new Fixed(new([0.5], [1]));
        }
    }
}
