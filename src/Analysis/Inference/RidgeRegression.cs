namespace OpgaveSim.Analysis.Inference;

/// <summary>A ridge regression (Hoerl and Kennard 1970), in the units of its columns, whose penalty predicts best what was left out.</summary>
/// <param name="Intercept">a in a + Σ b x; it is not penalised.</param>
/// <param name="Coefficients">b by column.</param>
/// <param name="Penalty">k, in the units of the columns brought to mean 0 and deviation 1.</param>
/// <param name="WithoutEach">What the other rows predict of each row's target, by row.</param>
/// <param name="LeaveOneOutR2">
/// 1 − Σ (y − prediction from the other rows)² / Σ (y − ȳ)²: how much is predicted of what was not seen. Up to 1, below 0 where the mean predicts
/// better; no value where the target is constant.
/// </param>
public sealed record RidgeRegression(double Intercept, double[] Coefficients, double Penalty, double[] WithoutEach, double? LeaveOneOutR2)
    : LinearPredictor(Intercept, Coefficients);
