using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What one factor of a factorial design adds to a difference between two scenarios.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Share">Its Shapley value: what it adds when it goes from its low to its high level, averaged over all orders in which the factors can.</param>
/// <param name="Alone">What it adds where all others are low; the mean over worlds.</param>
/// <param name="Last">What it adds where all others are high; the mean over worlds.</param>
public sealed record FactorEffect(string Factor, MeanEffect Share, double Alone, double Last);
