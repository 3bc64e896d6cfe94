using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>How well an estimator finds a parameter again in worlds that were made with given values of it.</summary>
/// <param name="Rows">By true value, ascending.</param>
/// <param name="Rmse">√ of the mean over all worlds of (estimate − truth)².</param>
public sealed record RecoveryTable(IReadOnlyList<RecoveryRow> Rows, double Rmse)
{
    /// <summary>Estimates all worlds, beside each other, and gathers them by their true value.</summary>
    /// <param name="estimator">An estimator that has learnt the parameter.</param>
    /// <param name="worlds">The worlds, at least one, with the summaries that it has learnt; they may have other parameters too.</param>
    /// <param name="parameter">Column of the parameter.</param>
    /// <param name="level">Level of the intervals, in (0, 1).</param>
    public static RecoveryTable Of(IFittedEstimator estimator, ReferenceTable worlds, int parameter, double level = 0.95)
    {
        double[] truths = [.. Enumerable.Range(0, worlds.Rows).Select(row => worlds.Parameter(row, parameter))], means = new double[worlds.Rows];
        var intervals = new Interval[worlds.Rows];
        Parallel.For(0, worlds.Rows, row =>
        {
            var posterior = estimator.Of(worlds.SummariesOf(row));
            (means[row], intervals[row]) = (posterior.Mean, posterior.Interval(level));
        });
        return new(
            [.. truths.Distinct().Order().Select(truth => Row(truth, [.. Enumerable.Range(0, worlds.Rows).Where(row => truths[row] == truth)], means, intervals, level))],
            Math.Sqrt(MeanOf([.. means.Zip(truths, (mean, truth) => (mean - truth) * (mean - truth))])));
    }

    private static RecoveryRow Row(double truth, int[] rows, double[] means, Interval[] intervals, double level)
    {
        double[] errors = [.. rows.Select(row => means[row] - truth)];
        return new(
            truth, rows.Length, MeanOf([.. rows.Select(row => means[row])]), MeanOf(errors), Moments.Deviation(errors) / Math.Sqrt(rows.Length),
            Math.Sqrt(MeanOf([.. errors.Select(error => error * error)])), MeanOf([.. rows.Select(row => intervals[row].High - intervals[row].Low)]),
            new(level, rows.Count(row => intervals[row].Contains(truth)), rows.Length));
    }

    private static double MeanOf(double[] values) => Moments.Mean(values)!.Value;
}
