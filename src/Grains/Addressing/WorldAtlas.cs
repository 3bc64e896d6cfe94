using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Addressing;

/// <summary>
/// The public worlds that a process knows: made once, shared by all grains of all scenarios in it. The least recently used go when
/// there are many; a world that is asked for again is made again, the same.
/// </summary>
public sealed class WorldAtlas
{
    private const int MostWorlds = 16;
    private const long MostActors = 1_500_000;

    private readonly Lock gate = new();
    private readonly LinkedList<(string Id, int Actors, Lazy<PublicWorld> World)> known = [];

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
        for (var node = known.First; node is not null; node = node.Next)
        {
            if (node.Value.Id == run.WorldId)
            {
                known.Remove(node);
                known.AddFirst(node);
                return node.Value.World;
            }
        }

        var source = run.Setting.World;
        var made = new Lazy<PublicWorld>(() => WorldBuilder.Build(source));
        known.AddFirst((run.WorldId, source.Parameters.Actors, made));
        while (known.Count > 1 && (known.Count > MostWorlds || known.Sum(entry => (long)entry.Actors) > MostActors))
        {
            known.RemoveLast();
        }

        return made;
    }
}
