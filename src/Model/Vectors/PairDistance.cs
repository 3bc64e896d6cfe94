namespace OpgaveSim.Model.Vectors;

/// <summary>A distance between two vectors of equal length; null where it is not defined.</summary>
/// <param name="x">The one.</param>
/// <param name="y">The other, as long.</param>
public delegate double? PairDistance(ReadOnlySpan<double> x, ReadOnlySpan<double> y);
