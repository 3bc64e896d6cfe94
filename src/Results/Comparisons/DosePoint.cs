using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A level of a <see cref="DoseCurve"/>.</summary>
/// <param name="Level">The level, above 0.</param>
/// <param name="Difference">
/// The response at this level less that at level 0, on issues whose tables had the same size in both: a mean a world, over worlds.
/// </param>
/// <param name="Pairs">Pairs of tables that it rests on.</param>
public sealed record DosePoint(double Level, MeanEffect Difference, int Pairs);
