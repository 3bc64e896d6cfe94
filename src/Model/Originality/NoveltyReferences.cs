using System.Runtime.CompilerServices;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// The keyed solutions of an issue that its yardsticks of novelty are made of: 64 random ones, and for each reach 64 that turn so many
/// choices from x⁰. All yardsticks of all scenarios use the same ones, so that what differs between them are the precedents alone; a world
/// has one instance, which keeps the last ones that were asked for. Any number of threads at a time.
/// </summary>
public sealed class NoveltyReferences
{
    /// <summary>Solutions in a yardstick.</summary>
    public const int Count = 64;

    private const int ByChance = -1, MostKept = 4096;

    private static readonly ConditionalWeakTable<PublicWorld, NoveltyReferences> Known = [];

    private readonly Kept<(int Issue, int Reach), ulong[]> references = new(MostKept);

    private readonly PublicWorld world;

    private NoveltyReferences(PublicWorld world) => this.world = world;

    /// <summary>Those of a world.</summary>
    /// <param name="world">The world.</param>
    public static NoveltyReferences In(PublicWorld world) => Known.GetValue(world, static world => new NoveltyReferences(world));

    /// <summary>The random ones.</summary>
    /// <param name="issue">The issue.</param>
    public ReadOnlySpan<ulong> Random(Issue issue) => references.Get((issue.Id, ByChance), static (_, of) =>
    {
        var references = new ulong[Count];
        for (var i = 0; i < Count; i++)
        {
            references[i] = of.world.Draws.Bits(Purpose.NoveltyReference, (uint)of.issue.Id, (uint)i);
        }

        return references;
    }, (issue, world));

    /// <summary>Those of a reach.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="reach">Choices that they turn, 0 … choices of the issue.</param>
    public ReadOnlySpan<ulong> OfReach(Issue issue, int reach) => references.Get((issue.Id, reach), static (key, of) =>
    {
        var order = new DrawWithoutReplacement();
        var references = new ulong[Count];
        for (var i = 0; i < Count; i++)
        {
            references[i] = OfReach(order, of.world, of.issue, key.Reach, i);
        }

        return references;
    }, (issue, world));

    private static ulong OfReach(DrawWithoutReplacement order, PublicWorld world, Issue issue, int reach, int index)
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
