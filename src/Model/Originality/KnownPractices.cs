using System.Runtime.CompilerServices;
using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// What is known in a world before anything is realised: the practice of each of the D sectors, and the practices at the start of 100
/// actors that are drawn without replacement (of all actors where there are fewer). The same in all scenarios; a world has one, kept while
/// it lives, with the last yardsticks that were asked for. Any number of threads at a time.
/// </summary>
public sealed class KnownPractices
{
    /// <summary>Actors whose practices count.</summary>
    public const int Actors = 100;

    private const int MostYardsticks = 4096;

    private static readonly ConditionalWeakTable<PublicWorld, KnownPractices> Known = [];

    private readonly Kept<(int Issue, int Reach), double> yardsticks = new(MostYardsticks);

    private KnownPractices(PublicWorld world) => All = [.. Sectors(world), .. OfActors(world)];

    /// <summary>The practices, each over all choices; equal ones as often as they occur.</summary>
    public IReadOnlyList<ulong> All { get; }

    /// <summary>Those of a world.</summary>
    /// <param name="world">The world.</param>
    public static KnownPractices In(PublicWorld world) => Known.GetValue(world, static world => new KnownPractices(world));

    /// <summary>A yardstick of an issue, computed where it is not kept; whoever computes it comes to the same.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="reach">Choices that its solutions turn; −1: it is the one by chance.</param>
    /// <param name="compute">Computes it.</param>
    /// <param name="from">What it is computed from.</param>
    internal double Yardstick<TFrom>(Issue issue, int reach, Func<(int Issue, int Reach), TFrom, double> compute, TFrom from) =>
        yardsticks.Get((issue.Id, reach), compute, from);

    private static IEnumerable<ulong> Sectors(PublicWorld world) => Enumerable.Range(0, world.Domains)
        .Select(domain => PracticeGeneration.Sector(world.Draws, world.Landscape, domain, world.Parameters.Choices, world.StatusQuo));

    private static List<ulong> OfActors(PublicWorld world)
    {
        var practices = new List<ulong>();
        var order = new DrawWithoutReplacement();
        order.Begin(world.Draws, Purpose.PracticeActor, 0, 0, world.ActorCount);
        for (var i = 0; i < Actors && order.TryNext(out var actor); i++)
        {
            practices.AddRange(world.FirstPractices(actor));
        }

        return practices;
    }
}
