namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>Actors that take sides: how large each is, and how much each two are drawn together.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Sizes">s_i > 0.</param>
/// <param name="Propensities">p_ij, n × n, row by row: positive to work together, negative to be apart; the diagonal is not read.</param>
public sealed record AlignmentCase(IReadOnlyList<string> Names, double[] Sizes, double[] Propensities)
{
    /// <summary>n.</summary>
    public int Count => Sizes.Length;

    /// <summary>p_ij.</summary>
    public double Propensity(int one, int other) => Propensities[one * Count + other];

    /// <summary>A case of given pairs, each the same both ways; other pairs have propensity 0. Actors are named from 1.</summary>
    /// <param name="sizes">s.</param>
    /// <param name="pairs">Pairs of actors, numbered from 1, with their propensity.</param>
    public static AlignmentCase Of(double[] sizes, params (int One, int Other, double Propensity)[] pairs)
    {
        var propensities = new double[sizes.Length * sizes.Length];
        foreach (var (one, other, propensity) in pairs)
        {
            propensities[(one - 1) * sizes.Length + other - 1] = propensity;
            propensities[(other - 1) * sizes.Length + one - 1] = propensity;
        }

        return new AlignmentCase(
            [.. Enumerable.Range(1, sizes.Length).Select(actor => actor.ToString(System.Globalization.CultureInfo.InvariantCulture))], sizes, propensities);
    }
}
