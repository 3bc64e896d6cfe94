namespace OpgaveSim.Model.Mathematics;

/// <summary>
/// A value by its rank, without sorting the rest: quickselect (Hoare 1961) with a median of three as its pivot. It moves values without
/// branches, as what decides a branch here is random. Ties may be of any number. Expected O(values).
/// </summary>
public static class OrderStatistic
{
    /// <summary>
    /// Two neighbours in rank. The values are reordered: those before <paramref name="rank"/> are no larger than the first, those after it no smaller.
    /// </summary>
    /// <param name="values">Values, none of them NaN, at least one.</param>
    /// <param name="rank">Rank of the first, from 0 for the smallest; less than the number of values.</param>
    /// <returns>The value of the rank and the next larger one; where there is none, the same twice.</returns>
    public static (double Value, double Next) Select(Span<double> values, int rank)
    {
        var (from, to) = (0, values.Length);
        while (to - from > 1)
        {
            var pivot = MedianOfThree(values[from], values[(from + to) / 2], values[to - 1]);
            var smaller = from + MoveSmaller(values[from..to], pivot);
            if (rank < smaller)
            {
                to = smaller;
                continue;
            }

            var equal = smaller + MoveSmaller(values[smaller..to], double.BitIncrement(pivot));
            if (rank < equal)
            {
                break;
            }

            from = equal;
        }

        return (values[rank], rank + 1 < values.Length ? Smallest(rank + 1 < to ? values[(rank + 1)..to] : values[to..]) : values[rank]);
    }

    private static double Smallest(ReadOnlySpan<double> values)
    {
        var smallest = values[0];
        foreach (var value in values)
        {
            smallest = value < smallest ? value : smallest;
        }

        return smallest;
    }

    /// <summary>Moves the values under a bound to the front, and counts them.</summary>
    private static int MoveSmaller(Span<double> values, double bound)
    {
        var smaller = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            values[i] = values[smaller];
            values[smaller] = value;
            smaller += value < bound ? 1 : 0;
        }

        return smaller;
    }

    private static double MedianOfThree(double x, double y, double z) => Math.Max(Math.Min(x, y), Math.Min(Math.Max(x, y), z));
}
