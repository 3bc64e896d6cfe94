using System.Runtime.InteropServices;

namespace OpgaveSim.Model.Networks;

/// <summary>
/// How many tables any two actors share, in a two-mode network: what measures of pairs are made from. Counting again reuses the room of before, so
/// that many networks of the same actors cost no more memory than one. It takes 2 bytes for each pair of actors. Not for several threads.
/// </summary>
/// <param name="actors">Number of actors.</param>
public sealed class CoMembership(int actors)
{
    private readonly ushort[] counts = new ushort[actors * actors];
    private readonly List<(int First, int Second)> pairs = [];

    /// <summary>Number of actors.</summary>
    public int Actors => actors;

    /// <summary>Pairs of actors that share a table or more, the smaller first, each once, in the order in which tables bring them.</summary>
    public ReadOnlySpan<(int First, int Second)> Pairs => CollectionsMarshal.AsSpan(pairs);

    /// <summary>Tables that two actors share.</summary>
    /// <param name="first">The smaller actor.</param>
    /// <param name="second">The larger actor.</param>
    public int Tables(int first, int second) => counts[first * actors + second];

    /// <summary>The counts of a network.</summary>
    /// <param name="network">The network.</param>
    public static CoMembership Of(TwoModeNetwork network)
    {
        var shared = new CoMembership(network.Actors);
        shared.Count(network);
        return shared;
    }

    /// <summary>Counts a network, in place of the one before. O(Σ table size²).</summary>
    /// <param name="network">A network of these actors, with at most 65,535 tables.</param>
    public void Count(TwoModeNetwork network)
    {
        foreach (var (first, second) in pairs)
        {
            counts[first * actors + second] = 0;
        }

        pairs.Clear();
        foreach (var members in network.Tables)
        {
            for (var i = 0; i < members.Length; i++)
            {
                var row = counts.AsSpan(members[i] * actors, actors);
                for (var j = i + 1; j < members.Length; j++)
                {
                    if (row[members[j]]++ == 0)
                    {
                        pairs.Add((members[i], members[j]));
                    }
                }
            }
        }
    }
}
