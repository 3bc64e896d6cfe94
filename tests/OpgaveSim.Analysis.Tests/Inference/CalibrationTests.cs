using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Testing;

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
    [LongTheory]
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
        var check = CalibrationCheck.Of(new Exact(spread, shift), NormalExample.Table(500, 21), 0, Draws, new(1));
        Assert.Equal(passes, check.AreRanksUniform && check.CoverageHolds);
        Assert.Equal(500, check.Ranks.Count);
        Assert.Equal([0.5, 0.8, 0.95], check.Coverage.Select(coverage => coverage.Level));
        if (spread == 0.7)
        {
            Assert.False(check.AreRanksUniform);
            Assert.False(check.CoverageHolds);
            Assert.All(check.Coverage, coverage => Assert.True(coverage.Share < coverage.Level));
        }
    }

    /// <summary>Of a posterior that is truly known, ranks are Φ of normal numbers: the coverage of narrowed intervals is known too, 1 − 2Φ(−0.7 z).</summary>
    [Fact]
    public void Coverage_of_narrowed_intervals_is_what_it_should_be()
    {
        var check = CalibrationCheck.Of(new Exact(0.7, 0), NormalExample.Table(2_000, 22), 0, Draws, new(1));
        Assert.All(check.Coverage, coverage => Assert.Equal(
            1 - 2 * NormalDistribution.Probability(0.7 * NormalDistribution.Quantile((1 - coverage.Level) / 2)), coverage.Share, 0.045));
    }

    /// <summary>Both estimators, both examples, and sets that lie near an observation.</summary>
    [Theory]
    [InlineData(Nearness.OwnParameter)]
    [InlineData(Nearness.AllParameters)]
    public void The_estimator_passes_on_its_own_table(Nearness nearness)
    {
        Passes(CalibrationCheck.OfRows(new AbcEstimator(nearness), NormalExample.Table(10_000, 23), 0, [.. Enumerable.Range(9_500, 500)], Draws, new(3)));
        var series = MovingAverage.Table(10_000, 24);
        Passes(CalibrationCheck.OfRows(new AbcEstimator(nearness), series, 1, [.. Enumerable.Range(0, 500)], Draws, new(3)));
        Passes(CalibrationCheck.OfRows(new AbcEstimator(nearness), series, 0, NearestDraws.Around(series, series.SummariesOf(17), 500), Draws, new(3), folds: 10));
    }

    private static void Passes(CalibrationCheck check)
    {
        Assert.True(check.AreRanksUniform);
        Assert.True(check.CoverageHolds, string.Join(", ", check.Coverage));
    }

    /// <summary>Whether something was learnt from the very rows that it is checked on: it is not.</summary>
    [Fact]
    public void What_is_checked_on_rows_has_not_learnt_them()
    {
        var table = NormalExample.Table(20, 3);
        var learnt = new List<int>();
        CalibrationCheck.OfRows(new Counting(learnt), table, 0, [3, 8, 15], Draws, new(1), folds: 2);
        Assert.Equal([18, 19], learnt);
    }

    /// <summary>
    /// Right ranks, of sets that an exact posterior is asked of, in two calibrations as <c>infer</c> makes them: all tests together refuse them with a chance of at most 5 %. Were each
    /// of the three families judged at 5 %, it would be more than 8 %.
    /// </summary>
    [Theory]
    [InlineData(100)]
    [InlineData(500)]
    public void A_right_estimator_is_refused_by_all_tests_together_at_most_once_in_twenty(int sets)
    {
        const int Studies = 2_000;
        var level = new JointLevel(2);
        UniformBand band = UniformBand.Of(sets, level.OfBand), loose = UniformBand.Of(sets);
        int refused = 0, loosely = 0;
        for (var study = 0; study < Studies; study++)
        {
            CalibrationCheck[] both = [.. Enumerable.Range(0, level.Calibrations).Select(one => Right(sets, (uint)(study * level.Calibrations + one), band, level))];
            refused += both.All(check => check.AreRanksUniform && check.CoverageHolds) ? 0 : 1;
            loosely += both.All(check => loose.Holds(check.Ranks) && check.Coverage.All(coverage => coverage.P >= 0.05 / 6)) ? 0 : 1;
        }

        Assert.InRange((double)refused / Studies, 0.01, 0.05);
        Assert.InRange((double)loosely / Studies, 0.08, 0.15);
    }

    [Fact]
    public void The_joint_level_is_shared_by_families_and_then_by_tests()
    {
        Assert.Equal((1 - 0.05 / 3, 0.05 / 18), (new JointLevel(2).OfBand, new JointLevel(2).OfCoverage), (one, other) => Math.Abs(one.Item1 - other.Item1) + Math.Abs(one.Item2 - other.Item2) < 1e-15);
        Assert.Equal((0.975, 0.025 / 3), (new JointLevel(1).OfBand, new JointLevel(1).OfCoverage), (one, other) => Math.Abs(one.Item1 - other.Item1) + Math.Abs(one.Item2 - other.Item2) < 1e-15);
    }

    /// <summary>Coverage is that of the interval that is told: of draws at 0, ½ and 1 the interval of 50 % goes from ⅛ to ⅞. It does not hold .1, though the weight below .1 is ⅓, which lies between ¼ and ¾.</summary>
    [Fact]
    public void Coverage_is_that_of_the_interval_that_is_told()
    {
        var posterior = new Posterior([0, 0.5, 1], [1, 1, 1]);
        Assert.Equal(0.125, posterior.Interval(0.5).Low, 1e-12);
        Assert.Equal(0.875, posterior.Interval(0.5).High, 1e-12);
        var sets = new ReferenceTable([new("x", 0, 1)], ["none"], [0.1, 0.1, 0.13, 0.9, 0.5], new double[5]);
        var check = CalibrationCheck.Of(new Fixed(posterior), sets, 0, Draws, new(1));
        Assert.Equal([1.0 / 3, 1.0 / 3, 1.0 / 3, 2.0 / 3], check.Ranks.Take(4), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal([2, 5, 5], check.Coverage.Select(coverage => coverage.Holding));
    }

    /// <summary>Draws that are equal to the truth are ranked by chance: of a posterior that is one value, and right, ranks are uniform. Its interval holds it always.</summary>
    [Fact]
    public void Equal_draws_are_ranked_by_chance()
    {
        var sets = new ReferenceTable([new("x", 1, 3, Whole: true)], ["none"], [.. Enumerable.Repeat(2.0, 400)], new double[400]);
        var check = CalibrationCheck.Of(new Fixed(new([2], [1])), sets, 0, Draws, new(1));
        Assert.True(check.AreRanksUniform);
        Assert.All(check.Coverage, coverage => Assert.Equal(1, coverage.Share));
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

    private static CalibrationCheck Right(int sets, uint study, UniformBand band, JointLevel level)
    {
        double[] ranks = [.. Enumerable.Range(0, sets).Select(set => Draws.Uniform(Purpose.BootstrapWorld, study, (uint)set))];
        return new(
            ranks, band, [.. CalibrationCheck.Levels.Select(share => new IntervalCoverage(share, ranks.Count(rank => Math.Abs(rank - 0.5) <= share / 2), sets))], level);
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
