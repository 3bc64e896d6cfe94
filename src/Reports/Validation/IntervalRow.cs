namespace OpgaveSim.Reports.Validation;

/// <summary>A value with its interval, as one row of a figure.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The value; null draws nothing.</param>
/// <param name="Low">Lower end; null: none.</param>
/// <param name="High">Upper end.</param>
/// <param name="Color">Its colour.</param>
/// <param name="IsOpen">Whether its dot is open.</param>
public sealed record IntervalRow(string Label, double? Value, double? Low, double? High, string Color, bool IsOpen = false);
