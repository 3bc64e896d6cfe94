namespace OpgaveSim.Model.Networks;

/// <summary>The share of pairs of actors that share a table and share another one as well: usual suspects.</summary>
public static class RepeatedPairs
{
    /// <summary>The share, in [0, 1]; no value where no two actors share a table.</summary>
    /// <param name="shared">The tables that actors share.</param>
    public static double? Share(CoMembership shared)
    {
        var repeated = 0;
        foreach (var (first, second) in shared.Pairs)
        {
            repeated += shared.Tables(first, second) > 1 ? 1 : 0;
        }

        return shared.Pairs.Length == 0 ? null : (double)repeated / shared.Pairs.Length;
    }
}
