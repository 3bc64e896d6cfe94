using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Runner.Runs;

/// <summary>
/// Hands plans to places, in their order. Where silos do not share worlds, a place gets the runs of one world after the other: a silo then makes a world
/// once, and what it keeps of it serves all its scenarios. A place that finds no world that nobody has begun helps the one that has most left.
/// Any number of threads at a time.
/// </summary>
/// <param name="plans">The plans, world by world.</param>
/// <param name="keepsWorlds">Whether a place gets whole worlds.</param>
internal sealed class PlanQueue(IEnumerable<RunPlan> plans, bool keepsWorlds) : IDisposable
{
    private readonly Lock gate = new();
    private readonly IEnumerator<RunPlan> rest = plans.GetEnumerator();
    private readonly Dictionary<int, Queue<RunPlan>> begun = [];
    private RunPlan? ahead;

    /// <summary>The next plan for a place; null: there is none.</summary>
    /// <param name="place">The place.</param>
    public RunPlan? Next(int place)
    {
        lock (gate)
        {
            if (!keepsWorlds)
            {
                return Take();
            }

            var own = begun.TryGetValue(place, out var there) ? there : begun[place] = [];
            if (own.Count == 0)
            {
                Begin(own);
            }

            return own.TryDequeue(out var plan) || begun.Values.MaxBy(queue => queue.Count)!.TryDequeue(out plan) ? plan : null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => rest.Dispose();

    /// <summary>Takes the runs of the next world.</summary>
    private void Begin(Queue<RunPlan> own)
    {
        var first = ahead ?? Take();
        for (ahead = first; ahead is not null && IsSameWorld(ahead, first!); ahead = Take())
        {
            own.Enqueue(ahead);
        }
    }

    private RunPlan? Take() => rest.MoveNext() ? rest.Current : null;

    private static bool IsSameWorld(RunPlan one, RunPlan other) => (one.Key.Point, one.Key.Replication) == (other.Key.Point, other.Key.Replication);
}
