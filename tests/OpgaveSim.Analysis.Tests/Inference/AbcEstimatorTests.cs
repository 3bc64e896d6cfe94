using OpgaveSim.Analysis.Inference;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class AbcEstimatorTests
{
    private static readonly ReferenceTable Normal = NormalExample.Table(20_000, 1);
    private static readonly ReferenceTable Series = MovingAverage.Table(10_000, 1);

    /// <summary>
    /// Against the exact posterior: some 600 draws' worth give a quantile within 0.06 of its probability (about three standard errors, √(p(1 − p)/600), and a
    /// slight bias of the fit).
    /// </summary>
    [Theory]
    [InlineData(Nearness.OwnParameter, 0)]
    [InlineData(Nearness.OwnParameter, 1.2)]
    [InlineData(Nearness.AllParameters, -0.7)]
    public void Of_the_conjugate_normal_it_is_the_exact_posterior(Nearness nearness, double mean)
    {
        var posterior = new AbcEstimator(nearness).Fit(Normal, 0).Of([mean, 0.1, -0.2, 0]);
        Assert.InRange(posterior.EffectiveDraws, 600, 1_000);
        Assert.All((double[])[0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975], p => Assert.Equal(p, NormalExample.Cdf(mean, posterior.Quantile(p)), 0.06));
    }

    /// <summary>
    /// The summaries know nearly what the whole series does: over 40 series the estimate errs little more than the exact posterior mean does, lies well within
    /// that error of it, and its interval is little wider.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_a_moving_average_it_comes_near_the_exact_posterior(int parameter)
    {
        var fitted = new AbcEstimator(Nearness.AllParameters).Fit(Series, parameter);
        var sets = MovingAverage.Table(40, 77);
        double error = 0, exactError = 0, width = 0, exactWidth = 0, apart = 0;
        for (var row = 0; row < sets.Rows; row++)
        {
            var series = MovingAverage.Series(sets.Parameter(row, 0), sets.Parameter(row, 1), 77, (uint)row);
            Assert.Equal(MovingAverage.Summaries(series), sets.SummariesOf(row).ToArray());
            var (found, exact, truth) = (fitted.Of(sets.SummariesOf(row)), MovingAverage.Exact(series)[parameter], sets.Parameter(row, parameter));
            error += Math.Pow(found.Mean - truth, 2);
            exactError += Math.Pow(exact.Mean - truth, 2);
            apart += Math.Pow(found.Mean - exact.Mean, 2);
            width += found.Interval(0.9).HalfWidth;
            exactWidth += exact.Interval(0.9).HalfWidth;
        }

        Assert.InRange(Math.Sqrt(error / exactError), 0.95, 1.25);
        Assert.InRange(Math.Sqrt(apart / exactError), 0, 0.6);
        Assert.InRange(width / exactWidth, 1, 1.2);
    }

    [Fact]
    public void Draws_stay_within_the_prior_and_whole_where_it_is()
    {
        var parameter = new InferredParameter("x", 5, 40, Log: true, Whole: true);
        var table = Normal with { Parameters = [parameter], Drawn = [.. Normal.Drawn.Select(parameter.At)] };
        var posterior = new AbcEstimator(Nearness.OwnParameter).Fit(table, 0).Of([3, 0, 0, 0]);
        Assert.All(posterior.Values, value => Assert.Equal(Math.Round(value), value));
        Assert.InRange(posterior.Values[0], 5, 40);
        Assert.InRange(posterior.Values[^1], 36, 40);
    }

    [Fact]
    public void The_same_table_gives_the_same_posterior_to_the_bit()
    {
        var one = new AbcEstimator(Nearness.AllParameters).Fit(Series, 0).Of(Series.SummariesOf(3));
        var two = new AbcEstimator(Nearness.AllParameters).Fit(MovingAverage.Table(10_000, 1), 0).Of(Series.SummariesOf(3));
        Assert.Equal(one.Values, two.Values);
        Assert.Equal(one.Weights, two.Weights);
    }

    [Fact]
    public void A_table_with_few_rows_gives_all_of_them()
    {
        var few = new AbcEstimator(Nearness.OwnParameter).Fit(NormalExample.Table(30, 2, noise: 0), 0).Of([0.2]);
        Assert.InRange(few.Values.Count, 29, 30); // the farthest has no weight
        Assert.InRange(few.Mean, 0.4, 0.75);
    }

    [Fact]
    public void Cross_validation_prefers_what_sees_more()
    {
        var choice = EstimatorChoice.Of([new Blind(), new AbcEstimator(Nearness.OwnParameter)], MovingAverage.Table(2_000, 4), 0, new KeyedDraws(1), sets: 300);
        Assert.Equal(1, choice.Chosen);
        Assert.Equal(["blind", "abc-own"], choice.Scores.Select(score => score.Estimator));
        Assert.Equal(Crps.OfPrior, choice.Scores[0].Crps, 0.02);
        Assert.InRange(choice.Scores[1].Crps, 0.03, 0.08);
        Assert.InRange(choice.Scores[1].StandardError!.Value, 0.001, 0.005);
    }

    [Fact]
    public void Among_equals_the_first_is_chosen() => Assert.Equal(
        0, EstimatorChoice.Of([new Blind(), new Blind()], NormalExample.Table(40, 4), 0, new KeyedDraws(1)).Chosen);

    /// <summary>Knows the prior alone.</summary>
    private sealed class Blind : IPosteriorEstimator, IFittedEstimator
    {
        public string Name => "blind";

        private Posterior Prior { get; init; } = new([0], [1]);

        public IFittedEstimator Fit(ReferenceTable table, int parameter)
        {
            double[] values = [.. Enumerable.Range(0, table.Rows).Select(row => table.Parameter(row, parameter))];
            return new Blind { Prior = new(values, [.. values.Select(_ => 1.0)]) };
        }

        public Posterior Of(ReadOnlySpan<double> summaries) => Prior;
    }
}
