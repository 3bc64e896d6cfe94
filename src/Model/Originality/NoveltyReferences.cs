using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// The keyed solutions of an issue that its yardsticks of novelty are made of: 64 random ones, and for each reach 64 that turn so many
/// choices from x⁰. All yardsticks use the same ones, so that what differs between them are the precedents alone. Not shared between threads.
/// </summary>
public sealed class NoveltyReferences
{
    /// <summary>Solutions in a yardstick.</summary>
    public const int Count = 64;

    private readonly DrawWithoutReplacement order = new();
    private readonly ulong[] references = new ulong[Count];

    /// <summary>The random ones; they stay until others are asked for.</summary>
    /// <param name="world">The world.</param>
    /// <param name="issue">The issue.</param>
    public ReadOnlySpan<ulong> Random(PublicWorld world, Issue issue)
    {
        for (var i = 0; i < Count; i++)
        {
            references[i] = world.Draws.Bits(Purpose.NoveltyReference, (uint)issue.Id, (uint)i);
        }

        return references;
    }

    /// <summary>Those of a reach; they stay until others are asked for.</summary>
    /// <param name="world">The world.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="reach">Choices that they turn, 0 … choices of the issue.</param>
    public ReadOnlySpan<ulong> OfReach(PublicWorld world, Issue issue, int reach)
    {
        for (var i = 0; i < Count; i++)
        {
            references[i] = OfReach(world, issue, reach, i);
        }

        return references;
    }

    private ulong OfReach(PublicWorld world, Issue issue, int reach, int index)
    {
        var solution = world.StatusQuo;
        var choices = world.Parameters.Choices;
        order.Begin(world.Draws, Purpose.ReachReference, (uint)issue.Id, (uint)index, issue.Domains.Length * choices);
        for (var i = 0; i < reach && order.TryNext(out var place); i++)
        {
            solution ^= 1UL << (issue.Domains[place / choices] * choices + place % choices);
        }

        return solution;
    }
}
