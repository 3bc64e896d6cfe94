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

    /// <summary>The summary of payoffs; null for nobody. Expected O(payoffs).</summary>
    /// <param name="payoffs">Payoffs, in order of actor; they are reordered.</param>
    public static PayoffSummary? Of(Span<double> payoffs)
    {
        double sum = 0, squares = 0;
        foreach (var payoff in payoffs)
        {
            sum += payoff;
        }

        var mean = sum / payoffs.Length;
        foreach (var payoff in payoffs)
        {
            squares += (payoff - mean) * (payoff - mean);
        }

        return Of(payoffs, mean, Math.Sqrt(squares / payoffs.Length));
    }

    /// <summary>The summary of a group whose mean and deviation are known; null for nobody.</summary>
    /// <param name="payoffs">Payoffs of the group or of a sample of it; they are reordered.</param>
    /// <param name="mean">Mean of the group.</param>
    /// <param name="deviation">Standard deviation of the group.</param>
    public static PayoffSummary? Of(Span<double> payoffs, double mean, double deviation)
    {
        if (payoffs.IsEmpty)
        {
            return null;
        }

        var losing = 0;
        foreach (var payoff in payoffs)
        {
            losing += payoff < 0 ? 1 : 0;
        }

        return new PayoffSummary(mean, Mathematics.Quantile.Of(payoffs, 0.1), deviation, (double)losing / payoffs.Length);
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
