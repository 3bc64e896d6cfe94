namespace OpgaveSim.Analysis.Published;

/// <summary>A line for a figure, read from the replicates of a point.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">Its values, from x = 0 in steps of 1.</param>
public sealed record PublishedCurve(string Name, Func<IReadOnlyList<double[]>, double[]> Of);
