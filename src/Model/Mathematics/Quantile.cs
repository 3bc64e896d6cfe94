using MathNet.Numerics.Statistics;

namespace OpgaveSim.Model.Mathematics;

/// <summary>Quantiles of type 7 (Hyndman and Fan 1996): linear between order statistics, as in R and NumPy by default.</summary>
public static class Quantile
{
    /// <summary>A quantile of values in ascending order.</summary>
    /// <param name="sorted">Values, ascending, at least one.</param>
    /// <param name="probability">Probability in [0, 1].</param>
    public static double Sorted(double[] sorted, double probability) =>
        SortedArrayStatistics.QuantileCustom(sorted, probability, QuantileDefinition.R7);
}
