namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// Every factor at its low and its high level (Box, Hunter and Hunter 2005): all 2^k combinations, or the half of them with an even number
/// of factors at their high level when the last factor is set by the others. In the half an effect can be told from all but the one that
/// the remaining factors have together (resolution k), so with five factors or more no main effect and no interaction of two are mixed.
/// </summary>
public static class FactorialDesign
{
    /// <summary>The points, false is low and true is high; the first factor changes slowest.</summary>
    /// <param name="factors">k, 1 … 20; a half needs at least 3.</param>
    /// <param name="isHalf">Whether the last factor follows from the others: 2^(k − 1) points.</param>
    public static IReadOnlyList<bool[]> Points(int factors, bool isHalf)
    {
        var free = isHalf ? factors - 1 : factors;
        var design = new List<bool[]>(1 << free);
        for (var number = 0; number < 1 << free; number++)
        {
            var point = new bool[factors];
            for (var factor = 0; factor < free; factor++)
            {
                point[factor] = (number >> (free - 1 - factor) & 1) == 1;
            }

            if (isHalf)
            {
                point[^1] = point.Count(isHigh => isHigh) % 2 == 1;
            }

            design.Add(point);
        }

        return design;
    }
}
