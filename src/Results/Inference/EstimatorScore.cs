namespace OpgaveSim.Results.Inference;

/// <summary>How well an estimator did in cross-validation.</summary>
/// <param name="Estimator">Its name.</param>
/// <param name="Crps">Mean continuous ranked probability score, in units of the parameter; lower is better.</param>
public sealed record EstimatorScore(string Estimator, double Crps);
