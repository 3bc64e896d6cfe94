namespace OpgaveSim.Model.Networks;

/// <summary>The share of two actors at a table that have a tie: whether acquaintances sit together.</summary>
public static class TiedPairs
{
    /// <summary>The share, in [0, 1], each pair as often as it shares a table; no value without two actors at a table.</summary>
    /// <param name="shared">The tables that actors share.</param>
    /// <param name="areTied">Whether two actors have a tie, actors × actors, row by row.</param>
    public static double? Share(CoMembership shared, ReadOnlySpan<bool> areTied)
    {
        long together = 0, tied = 0;
        foreach (var (first, second) in shared.Pairs)
        {
            var tables = shared.Tables(first, second);
            together += tables;
            tied += areTied[first * shared.Actors + second] ? tables : 0;
        }

        return together == 0 ? null : (double)tied / together;
    }
}
