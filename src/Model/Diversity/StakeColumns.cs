using System.Numerics;
using System.Runtime.InteropServices;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How many actors of a world have more than some stake in a set of domains. The weight that each actor gives each domain is kept in 16 bits,
/// rounded down, domain by domain, so that many actors are looked at in one step; only those whose rounded stake leaves it open are looked at
/// exactly. The count is exact. Immutable; any number of threads at a time.
/// </summary>
public sealed class StakeColumns
{
    private const int Scale = 1 << 15, Block = 4096;

    private const double Margin = 1e-6; // in units of 1/Scale; more than rounding can do to a sum of 64

    private readonly ActorProfiles actors;
    private readonly ushort[][] columns;

    /// <summary>Rounds the weights. O(actors · D).</summary>
    /// <param name="actors">The profiles.</param>
    public StakeColumns(ActorProfiles actors)
    {
        this.actors = actors;
        columns = [.. Enumerable.Range(0, actors.Domains).Select(_ => new ushort[actors.Count])];
        for (var actor = 0; actor < actors.Count; actor++)
        {
            var interests = actors.InterestsOf(actor);
            for (var domain = 0; domain < interests.Length; domain++)
            {
                columns[domain][actor] = (ushort)(Math.Abs(interests[domain]) * Scale);
            }
        }
    }

    /// <summary>The number of actors whose <see cref="Stake"/> is larger. O(actors · domains), some 16 at a time.</summary>
    /// <param name="domains">The set, at least one.</param>
    /// <param name="stake">The stake, in [0, 1].</param>
    public int CountAbove(ReadOnlySpan<int> domains, double stake)
    {
        var least = (ushort)(Math.Floor(stake * Scale + Margin) + 1); // has more, whatever was rounded away
        var most = Math.Floor(stake * Scale - Margin) - domains.Length; // has not
        var open = (ushort)Math.Max(0, most + 1);
        Span<ushort> sums = stackalloc ushort[Block];
        var count = 0;
        for (var first = 0; first < actors.Count; first += Block)
        {
            var block = sums[..Math.Min(Block, actors.Count - first)];
            Sum(domains, first, block);
            count += CountFrom(block, least);
            for (var at = NextBetween(block, 0, open, least); at < block.Length; at = NextBetween(block, at + 1, open, least))
            {
                count += Stake.Of(actors.InterestsOf(first + at), domains) > stake ? 1 : 0;
            }
        }

        return count;
    }

    private void Sum(ReadOnlySpan<int> domains, int first, Span<ushort> sums)
    {
        columns[domains[0]].AsSpan(first, sums.Length).CopyTo(sums);
        var wide = MemoryMarshal.Cast<ushort, Vector<ushort>>(sums);
        foreach (var domain in domains[1..])
        {
            var column = columns[domain].AsSpan(first, sums.Length);
            var wideColumn = MemoryMarshal.Cast<ushort, Vector<ushort>>(column);
            for (var i = 0; i < wide.Length; i++)
            {
                wide[i] += wideColumn[i];
            }

            for (var i = wide.Length * Vector<ushort>.Count; i < sums.Length; i++)
            {
                sums[i] += column[i];
            }
        }
    }

    /// <summary>How many sums are at least so large.</summary>
    private static int CountFrom(ReadOnlySpan<ushort> sums, ushort least)
    {
        var wide = MemoryMarshal.Cast<ushort, Vector<ushort>>(sums);
        var counts = Vector<ushort>.Zero;
        foreach (ref readonly var each in wide)
        {
            counts -= Vector.GreaterThanOrEqual(each, new Vector<ushort>(least)); // true is −1; a block has fewer vectors than would overflow
        }

        var count = 0;
        for (var lane = 0; lane < Vector<ushort>.Count; lane++)
        {
            count += counts[lane];
        }

        foreach (var sum in sums[(wide.Length * Vector<ushort>.Count)..])
        {
            count += sum >= least ? 1 : 0;
        }

        return count;
    }

    /// <summary>The place of the next sum in [low, high), from a place on; the number of sums when there is none.</summary>
    private static int NextBetween(ReadOnlySpan<ushort> sums, int from, ushort low, ushort high)
    {
        var next = high > low ? sums[from..].IndexOfAnyInRange(low, (ushort)(high - 1)) : -1;
        return next < 0 ? sums.Length : from + next;
    }
}
