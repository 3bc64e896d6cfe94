namespace OpgaveSim.Analysis.Inference;

/// <summary>How well an estimator did on rows that it had not learnt.</summary>
/// <param name="Estimator">Its name.</param>
/// <param name="Crps">Mean <see cref="Inference.Crps"/> of the parameter's place in its prior; the prior itself has <see cref="Inference.Crps.OfPrior"/>.</param>
/// <param name="StandardError">Standard error of that mean; no value for one row.</param>
public sealed record EstimatorScore(string Estimator, double Crps, double? StandardError);
