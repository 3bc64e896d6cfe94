namespace OpgaveSim.Model.Networks;

/// <summary>
/// Four-cycles of a two-mode network: two actors that meet at two tables. They are what is left of clustering when a table is not taken for
/// a clique, as in a one-mode projection.
/// </summary>
public static class FourCycles
{
    /// <summary>Number of four-cycles: Σ t (t − 1) / 2 over pairs of actors that share t tables.</summary>
    /// <param name="shared">The tables that actors share.</param>
    public static long Count(CoMembership shared)
    {
        long cycles = 0;
        foreach (var (first, second) in shared.Pairs)
        {
            long tables = shared.Tables(first, second);
            cycles += tables * (tables - 1) / 2;
        }

        return cycles;
    }

    /// <summary>
    /// The share of paths of three seats that close to a four-cycle (Robins and Alexander 2004): 4 × cycles / Σ over seats of (tables of the actor − 1)
    /// (members of the table − 1). In [0, 1]; no value without such a path.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="shared">The tables that its actors share.</param>
    public static double? Clustering(TwoModeNetwork network, CoMembership shared)
    {
        var seats = new int[network.Actors];
        foreach (var actor in network.Tables.SelectMany(members => members))
        {
            seats[actor]++;
        }

        long paths = 0;
        foreach (var members in network.Tables)
        {
            foreach (var actor in members)
            {
                paths += (long)(seats[actor] - 1) * (members.Length - 1);
            }
        }

        return paths == 0 ? null : 4.0 * Count(shared) / paths;
    }
}
