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
    /// <param name="own">The own pool; it is used up.</param>
    /// <param name="others">The other pool; it is used up.</param>
    /// <param name="crossing">κ.</param>
    /// <param name="taken">Where to write the neighbours: as many as are wanted.</param>
    /// <returns>What was written: fewer than wanted when the pools hold fewer.</returns>
    public static ReadOnlySpan<int> Take(
        KeyedDraws draws, uint owner, int choice, scoped Span<int> own, scoped Span<int> others, double crossing, Span<int> taken)
    {
        taken = taken[..Math.Min(taken.Length, own.Length + others.Length)];
        for (var i = 0; i < taken.Length; i++)
        {
            var block = draws.Block(Purpose.Neighbour, owner, (uint)choice, (uint)i);
            var crosses = KeyedDraws.ToUniform(block.Low) < crossing;
            taken[i] = (crosses ? others.Length > 0 : own.Length == 0) ? TakeOne(ref others, block.High) : TakeOne(ref own, block.High);
        }

        return taken;
    }

    private static int TakeOne(ref Span<int> pool, ulong bits)
    {
        var at = KeyedDraws.ToBelow(bits, pool.Length);
        var one = pool[at];
        pool[(at + 1)..].CopyTo(pool[at..]);
        pool = pool[..^1];
        return one;
    }
}
