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

    /// <summary>A quantile of values in any order, the same to the bit as <see cref="Sorted"/> gives. Expected O(values).</summary>
    /// <param name="values">Values, none of them NaN, at least one; they are reordered.</param>
    /// <param name="probability">Probability in [0, 1].</param>
    public static double Of(Span<double> values, double probability)
    {
        var place = (values.Length - 1) * probability + 1;
        var (lower, upper) = OrderStatistic.Select(values, (int)place - 1);
        return lower + (place - (int)place) * (upper - lower);
    }
}
