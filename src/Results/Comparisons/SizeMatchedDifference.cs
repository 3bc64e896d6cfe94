using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>A difference over tables of the same size.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Pairs">Pairs that have a value on both sides, over all worlds.</param>
/// <param name="Sample">Mean over the pairs of a world, world by world; exploratory.</param>
public sealed record SizeMatchedDifference(Measure Measure, int Pairs, SampleDifference Sample);
