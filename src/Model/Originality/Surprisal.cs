using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Originality;

/// <summary>How surprising something is, in bits: −log₂ of its share so far (Shannon 1948).</summary>
public static class Surprisal
{
    /// <summary>A product of shares goes into the sum before it can underflow: logarithms are dear, and pairs are many.</summary>
    private const double Small = 1e-200;

    /// <summary>
    /// The mean over a solution's pairs of choices of −log₂((count + 1)/(n + 4)): n archive solutions involve both choices, count of
    /// them set both as the solution does, and each of the four ways to set two choices begins with one (Laplace). In bits, > 0; 2 is
    /// what an empty archive gives. No value for an issue of one choice. O(pairs).
    /// </summary>
    /// <param name="archive">The pairs of the solutions realised before the round of closing.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="choices">The choices of its issue.</param>
    public static double? OfPairs(ChoicePairs archive, ulong solution, ulong choices)
    {
        double sum = 0, product = 1;
        var pairs = ChoicePairs.Pairs(choices);
        foreach (var (first, second) in pairs)
        {
            var (involved, _, _, both) = archive.Counts(first, second, solution);
            product *= (both + 1.0) / (involved + 4.0);
            if (product < Small)
            {
                sum -= PortableMath.Log2(product);
                product = 1;
            }
        }

        return pairs.Length == 0 ? null : (sum - PortableMath.Log2(product)) / pairs.Length;
    }

    /// <summary>
    /// −log₂(frequency / N) of each idea, the idea itself counted, in [0, log₂ N] bits, in their order; empty for none. O(N).
    /// </summary>
    /// <param name="ideas">The ideas.</param>
    public static double[] Each<T>(IReadOnlyList<T> ideas)
        where T : notnull =>
        [.. StatisticalRarity.Each(ideas).Select(rarity => -PortableMath.Log2(1 - rarity))];
}
