using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Addressing;

/// <summary>
/// The public worlds that a process knows: made once, shared by all grains of all scenarios in it. Those that were asked for last are kept, as
/// many as the process plays at a time and few more; another is found as long as somebody uses it. A world that is asked for after that is
/// made again, the same.
/// </summary>
public sealed class WorldAtlas
{
    private const long MostActors = 1_500_000;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Id, int Actors, Lazy<PublicWorld> World)> kept = [];
    private readonly Dictionary<string, WeakReference<PublicWorld>> others = [];

    /// <summary>Worlds that are kept at most, whether somebody uses them or not.</summary>
    public static int MostWorlds { get; } = Environment.ProcessorCount + 2;

    /// <summary>The world of a run.</summary>
    public PublicWorld Get(WorldRun run)
    {
        Lazy<PublicWorld> world;
        lock (gate)
        {
            world = Find(run);
        }

        return world.Value;
    }

    private Lazy<PublicWorld> Find(WorldRun run)
    {
        for (var node = kept.First; node is not null; node = node.Next)
        {
            if (node.Value.Id == run.WorldId)
            {
                kept.Remove(node);
                kept.AddFirst(node);
                return node.Value.World;
            }
        }

        var source = run.Setting.World;
        var world = others.Remove(run.WorldId, out var other) && other.TryGetTarget(out var used)
            ? new Lazy<PublicWorld>(used)
            : new Lazy<PublicWorld>(() => WorldBuilder.Build(source));
        kept.AddFirst((run.WorldId, source.Parameters.Actors, world));
        while (kept.Count > 1 && (kept.Count > MostWorlds || kept.Sum(entry => (long)entry.Actors) > MostActors))
        {
            KeepNoLonger(kept.Last!.Value);
            kept.RemoveLast();
        }

        return world;
    }

    private void KeepNoLonger((string Id, int Actors, Lazy<PublicWorld> World) oldest)
    {
        foreach (var gone in others.Where(other => !other.Value.TryGetTarget(out _)).Select(other => other.Key).ToList())
        {
            others.Remove(gone);
        }

        if (oldest.World.IsValueCreated)
        {
            others[oldest.Id] = new WeakReference<PublicWorld>(oldest.World.Value);
        }
    }
}
