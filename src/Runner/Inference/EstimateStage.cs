using OpgaveSim.Analysis.Inference;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Runner.Inference;

/// <summary>The estimates: λ by the best of several estimators, the other parameters by regression alone.</summary>
public static class EstimateStage
{
    /// <summary>
    /// The estimator of λ: the first whose score is within a standard error of the lowest (Breiman et al. 1984). Estimators stand in order of how simple they are, and
    /// a difference that is not one is no reason for the dearer one.
    /// </summary>
    /// <param name="scores">Scores in cross-validation, the simplest estimator first; at least one.</param>
    public static string Chosen(IReadOnlyList<EstimatorScore> scores)
    {
        var best = scores.MinBy(score => score.Crps)!;
        return scores.First(score => score.Crps <= best.Crps + (best.StandardError ?? 0)).Estimator;
    }

    /// <summary>Estimates all parameters from the tables that exist.</summary>
    /// <param name="learnt">What the reference table has taught.</param>
    /// <param name="scores">Scores of the estimators of λ.</param>
    /// <param name="observed">The summaries of the tables that exist, as the estimator takes them.</param>
    public static IReadOnlyList<Estimate> Of(LearntCase learnt, IReadOnlyList<EstimatorScore> scores, double[] observed)
    {
        var others = new AbcEstimator(Nearness.OwnParameter);
        return
        [
            Of(learnt.Table.Parameters[0], learnt.Lambda(observed), learnt.Estimator.Name, scores),
            .. Enumerable.Range(1, learnt.Table.Parameters.Count - 1).Select(parameter =>
                Of(learnt.Table.Parameters[parameter], others.Fit(learnt.Table, parameter).Of(observed), others.Name, [])),
        ];
    }

    private static Estimate Of(InferredParameter parameter, Posterior posterior, string estimator, IReadOnlyList<EstimatorScore> scores) => new(
        parameter.Id, posterior.Quantile(0.5), posterior.Mean, posterior.Interval(0.5), posterior.Interval(0.8), posterior.Interval(0.95), estimator, scores,
        PriorShares.Of(posterior, parameter, Estimate.Bins));
}
