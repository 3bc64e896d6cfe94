namespace OpgaveSim.Model.Networks;

/// <summary>
/// The one-mode network of actors that a two-mode network casts: two actors are joined by as much weight as they share tables (Breiger
/// 1974). Each table becomes a clique, so its clustering is inflated by table size: compare with <c>Curveball</c>.
/// </summary>
public static class Projection
{
    /// <summary>The projection on actors, weighted by shared tables. O(Σ table size²).</summary>
    public static Graph OnActors(TwoModeNetwork network) => Graph.Weighted(network.Actors, network.Tables.SelectMany(Pairs));

    private static IEnumerable<(int, int, double)> Pairs(int[] members)
    {
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                yield return (members[i], members[j], 1);
            }
        }
    }
}
