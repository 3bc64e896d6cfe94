namespace OpgaveSim.Analysis.Inference;

/// <summary>How worlds with a known parameter were recovered.</summary>
/// <param name="Truth">The parameter that they were made with.</param>
/// <param name="Worlds">Number of worlds.</param>
/// <param name="Mean">Mean of the estimates; an estimate is a posterior mean.</param>
/// <param name="Bias">Mean of estimate − truth.</param>
/// <param name="BiasError">Standard error of the bias over the worlds; no value for one world.</param>
/// <param name="Rmse">√ of the mean of (estimate − truth)².</param>
/// <param name="MeanWidth">Mean width of the intervals.</param>
/// <param name="Coverage">How often an interval holds the truth. At an end of the prior it hardly ever does, as draws lie inside the prior; the level is kept on the average over the prior, not at each value.</param>
public sealed record RecoveryRow(double Truth, int Worlds, double Mean, double Bias, double? BiasError, double Rmse, double MeanWidth, IntervalCoverage Coverage);
