using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Inference;

/// <summary>The posterior of one parameter, given the tables that exist.</summary>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="Median">Its median.</param>
/// <param name="Mean">Its mean.</param>
/// <param name="Half">The interval from its quantile .25 to .75.</param>
/// <param name="Eighty">The interval from its quantile .1 to .9.</param>
/// <param name="NinetyFive">The interval from its quantile .025 to .975.</param>
/// <param name="Estimator">The estimator chosen.</param>
/// <param name="Scores">The scores of all that were tried, in cross-validation; empty where none was chosen between.</param>
/// <param name="Shares">
/// Probability of each of <see cref="Bins"/> equal parts of the prior's range, lowest first (of its logarithm, where the prior is uniform on that); they add up to 1.
/// </param>
public sealed record Estimate(
    string Parameter, double Median, double Mean, Interval Half, Interval Eighty, Interval NinetyFive, string Estimator,
    IReadOnlyList<EstimatorScore> Scores, IReadOnlyList<double> Shares)
{
    /// <summary>Parts of the range that <see cref="Shares"/> has.</summary>
    public const int Bins = 20;
}
