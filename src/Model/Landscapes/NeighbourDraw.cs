using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// The distinct neighbours of a choice, drawn one by one from two pools: with probability κ from the other domains,
/// else from its own; where the drawn pool is used up the other serves.
/// </summary>
public static class NeighbourDraw
{
    /// <summary>The neighbours of one choice.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="owner">The issue, the plain landscape, or <see cref="ContributionSource.World"/>.</param>
    /// <param name="choice">The choice.</param>
    /// <param name="count">How many; at most what both pools hold is taken.</param>
    /// <param name="own">The own pool; what is taken is removed from it.</param>
    /// <param name="others">The other pool; what is taken is removed from it.</param>
    /// <param name="crossing">κ.</param>
    public static int[] Take(
        KeyedDraws draws, uint owner, int choice, int count, List<int> own, List<int> others, double crossing)
    {
        var taken = new int[Math.Min(count, own.Count + others.Count)];
        for (var i = 0; i < taken.Length; i++)
        {
            var block = draws.Block(Purpose.Neighbour, owner, (uint)choice, (uint)i);
            var crosses = KeyedDraws.ToUniform(block.Low) < crossing;
            var pool = crosses ? (others.Count > 0 ? others : own) : own.Count > 0 ? own : others;
            var at = KeyedDraws.ToBelow(block.High, pool.Count);
            taken[i] = pool[at];
            pool.RemoveAt(at);
        }

        return taken;
    }
}
