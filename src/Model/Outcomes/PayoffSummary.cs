namespace OpgaveSim.Model.Outcomes;

/// <summary>What a solution does to a group of actors. Payoffs are in units of domain outcome (about −1 to 1).</summary>
/// <param name="Mean">Mean payoff.</param>
/// <param name="TenthPercentile">10th percentile (type 7): how the worst off fare.</param>
/// <param name="Deviation">Standard deviation over the group (population form).</param>
/// <param name="Losing">Share with a payoff under 0.</param>
public sealed record PayoffSummary(double Mean, double TenthPercentile, double Deviation, double Losing)
{
    /// <summary>Nothing changes for anybody: what a table without agreement leaves.</summary>
    public static PayoffSummary Unchanged { get; } = new(0, 0, 0, 0);

    /// <summary>The summary of payoffs; null for nobody.</summary>
    /// <param name="payoffs">Payoffs, in order of actor; they are sorted in place.</param>
    public static PayoffSummary? Of(double[] payoffs)
    {
        if (payoffs.Length == 0)
        {
            return null;
        }

        double sum = 0, squares = 0;
        var losing = 0;
        foreach (var payoff in payoffs)
        {
            sum += payoff;
            losing += payoff < 0 ? 1 : 0;
        }

        var mean = sum / payoffs.Length;
        foreach (var payoff in payoffs)
        {
            squares += (payoff - mean) * (payoff - mean);
        }

        Array.Sort(payoffs);
        var tenth = Mathematics.Quantile.Sorted(payoffs, 0.1);
        return new PayoffSummary(mean, tenth, Math.Sqrt(squares / payoffs.Length), (double)losing / payoffs.Length);
    }

    /// <summary>Each number averaged over tables, those without a summary left out; null when none has one.</summary>
    /// <param name="summaries">The summaries, in a fixed order; null: a table has none.</param>
    public static PayoffSummary? MeanOf(IEnumerable<PayoffSummary?> summaries)
    {
        double mean = 0, tenth = 0, deviation = 0, losing = 0;
        var count = 0;
        foreach (var summary in summaries.OfType<PayoffSummary>())
        {
            mean += summary.Mean;
            tenth += summary.TenthPercentile;
            deviation += summary.Deviation;
            losing += summary.Losing;
            count++;
        }

        return count == 0 ? null : new PayoffSummary(mean / count, tenth / count, deviation / count, losing / count);
    }
}
