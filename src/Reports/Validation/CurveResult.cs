namespace OpgaveSim.Reports.Validation;

/// <summary>A line for a figure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">Its values, from x = 0 in steps of 1.</param>
public sealed record CurveResult(string Name, IReadOnlyList<double> Values);
