namespace OpgaveSim.Analysis.Inference;

/// <summary>A row of a reference table that counts for some.</summary>
/// <param name="Row">The row, from 0.</param>
/// <param name="Weight">Its weight, in [0, 1]; those of all rows together are 1.</param>
/// <param name="Distance">How far it is from the target, ≥ 0.</param>
public sealed record WeightedRow(int Row, double Weight, double Distance);
