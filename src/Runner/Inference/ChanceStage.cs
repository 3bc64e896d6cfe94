using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>The distance to chance: where worlds whose tables are set by chance are estimated, and how far the tables that exist are from that.</summary>
public static class ChanceStage
{
    /// <summary>Measures; null: no world of chance could be estimated.</summary>
    /// <param name="estimate">The mean of λ of the tables that exist.</param>
    /// <param name="chance">The means of λ of worlds whose tables are set by chance.</param>
    public static ChanceDistance? Of(double estimate, IReadOnlyList<double> chance)
    {
        if (chance.Count == 0)
        {
            return null;
        }

        double At(double probability) => Quantile.Of([.. chance], probability);
        var middle = At(0.5);
        return new ChanceDistance(
            middle, new Interval(At(0.025), At(0.975)), chance.Count,
            (double)chance.Count(other => Math.Abs(other - middle) >= Math.Abs(estimate - middle)) / chance.Count);
    }
}
