namespace OpgaveSim.Reports.Validation;

/// <summary>A point of a model as it came out.</summary>
/// <param name="Label">What differs from the model's defaults.</param>
/// <param name="Replicates">Replicates that were run.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Curves">Lines for a figure.</param>
public sealed record PointResult(string Label, int Replicates, IReadOnlyList<CellResult> Cells, IReadOnlyList<CurveResult> Curves);
