namespace OpgaveSim.Analysis.Inference;

/// <summary>An estimator that has learnt one parameter. It does not change, so that many threads may ask it at once.</summary>
public interface IFittedEstimator
{
    /// <summary>What summaries say of the parameter.</summary>
    /// <param name="summaries">The summaries, in the order of the table that it learnt from; none of them NaN.</param>
    Posterior Of(ReadOnlySpan<double> summaries);
}
