using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Course;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Runner.Runs;

/// <summary>Which runs of an experiment are executed: all that are not there yet, or so many as a rule asks for.</summary>
/// <param name="experiment">The experiment.</param>
/// <param name="grain">What a grain carries.</param>
/// <param name="parallel">Runs at a time.</param>
/// <param name="together">How long a run that was written may wait for others to be committed with it.</param>
/// <param name="continueOnError">Whether the others go on when a run fails.</param>
/// <param name="progress">Is told how far it is.</param>
/// <param name="trouble">What goes wrong is noted here.</param>
internal sealed class RunExecution(
    Experiment experiment, GrainScale grain, int parallel, TimeSpan together, bool continueOnError, IRunProgress progress, RunTrouble trouble)
{
    /// <summary>Worlds of each point, where a rule stopped them; empty: there is none, or it did not come to its end.</summary>
    public IReadOnlyList<StoppedPoint> Stopped { get; private set; } = [];

    /// <summary>Executes the runs; where a rule stops them, from look to look.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="there">Runs that are there already, with their digests.</param>
    /// <param name="writer">Writes the others.</param>
    /// <param name="interrupt">Stops after the present rounds.</param>
    public async Task ExecuteAsync(IWorldCluster cluster, IReadOnlyDictionary<RunKey, string> there, ResultWriter writer, CancellationToken interrupt)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt);
        var session = new WorldSession(cluster.Grains, grain, () => cluster.Silos, parallel);
        var workers = new RunWorkers(cluster, session, parallel, together, continueOnError, progress, trouble);
        var done = there.Keys.Except(writer.GoOn(there)).ToHashSet();
        if (experiment.Stopping is null)
        {
            progress.Begin(experiment.RunCount, done.Count);
            await workers.PlayAsync(experiment.Plans().Where(plan => !done.Contains(plan.Key)), writer, stop);
        }
        else
        {
            await UntilPreciseAsync(workers, done, writer, stop);
        }

        if (!cluster.Lost.IsCancellationRequested)
        {
            await session.EndAsync(parallel);
        }
    }

    private async Task UntilPreciseAsync(RunWorkers workers, HashSet<RunKey> done, ResultWriter writer, CancellationTokenSource stop)
    {
        var rule = new StoppingRule(experiment);
        while (rule.Open is { Count: > 0 } open)
        {
            RunPlan[] todo = [.. open.SelectMany(point => experiment.Plans(point.Point, point.Worlds)).Where(plan => !done.Contains(plan.Key))];
            progress.Begin(done.Count + todo.Length, done.Count);
            await workers.PlayAsync(todo, writer, stop);
            if (stop.IsCancellationRequested)
            {
                return;
            }

            done.UnionWith(todo.Select(plan => plan.Key));
            rule.Look(writer);
        }

        writer.Note(rule.Stopped.Values);
        Stopped = [.. rule.Stopped.Values];
    }
}
