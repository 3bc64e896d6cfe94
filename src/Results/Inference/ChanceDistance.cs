using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Inference;

/// <summary>How far the estimate is from what tables set by chance would be estimated at. Chance has no λ, yet it is given one: about .7 among some actors.</summary>
/// <param name="Median">Median of the estimates of worlds whose tables are set by chance.</param>
/// <param name="Middle">The interval with 95 % of these estimates.</param>
/// <param name="Worlds">How many worlds.</param>
/// <param name="AsFar">Share of these worlds whose estimate is as far from their median as that of the case, or farther.</param>
public sealed record ChanceDistance(double Median, Interval Middle, int Worlds, double AsFar);
