using System.Runtime.CompilerServices;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// What solutions do to all actors of a world, as a whole and by kind. A world has one, kept while it lives, which all runs in it use; any
/// number of threads at a time. O(actors · D²) once, and no more than 2,000 payoffs a group for each solution.
/// </summary>
public sealed class WorldPayoffs
{
    private static readonly ConditionalWeakTable<PublicWorld, WorldPayoffs> Known = [];

    private readonly GroupPayoffs all;
    private readonly GroupPayoffs[] byKind;

    private WorldPayoffs(PublicWorld world)
    {
        all = new GroupPayoffs(world.Actors, world.Draws, 0, [.. Enumerable.Range(0, world.Actors.Count)]);
        byKind = [.. ActorsByKind(world.Actors).Select((actors, kind) => new GroupPayoffs(world.Actors, world.Draws, (uint)kind + 1, actors))];
    }

    /// <summary>The one of a world.</summary>
    /// <param name="world">The world.</param>
    public static WorldPayoffs In(PublicWorld world) => Known.GetValue(world, static world => new WorldPayoffs(world));

    /// <summary>The summary over all actors; null in a world without actors.</summary>
    /// <param name="involved">The involved domains.</param>
    /// <param name="change">f_d(x) − f_d(x⁰) of the involved domains.</param>
    public PayoffSummary? OfAll(ReadOnlySpan<int> involved, ReadOnlySpan<double> change) => all.Of(involved, change);

    /// <summary>A summary a kind, in order of kind; null for a kind without actors.</summary>
    /// <param name="involved">The involved domains.</param>
    /// <param name="change">f_d(x) − f_d(x⁰) of the involved domains.</param>
    public PayoffSummary?[] OfKinds(ReadOnlySpan<int> involved, ReadOnlySpan<double> change)
    {
        var summaries = new PayoffSummary?[byKind.Length];
        for (var kind = 0; kind < summaries.Length; kind++)
        {
            summaries[kind] = byKind[kind].Of(involved, change);
        }

        return summaries;
    }

    private static int[][] ActorsByKind(ActorProfiles actors)
    {
        int[][] byKind = [.. actors.ActorsByKind.Select(count => new int[count])];
        var filled = new int[byKind.Length];
        for (var actor = 0; actor < actors.Count; actor++)
        {
            var kind = actors.Kind[actor];
            byKind[kind][filled[kind]++] = actor;
        }

        return byKind;
    }
}
