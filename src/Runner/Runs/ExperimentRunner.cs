using System.Text.Json.Nodes;
using DuckDB.NET.Data;
using OpgaveSim.Grains;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Results;
using OpgaveSim.Silo;

namespace OpgaveSim.Runner.Runs;

/// <summary>
/// Executes an experiment: so many runs at a time, on embedded silos or on a cluster, each written whole as it finishes. What is
/// finished stays, whatever happens next.
/// </summary>
/// <param name="experiment">The experiment.</param>
/// <param name="options">How it is executed.</param>
/// <param name="progress">Is told how far it is.</param>
/// <param name="clock">For the manifest only.</param>
public sealed class ExperimentRunner(Experiment experiment, RunOptions options, IRunProgress progress, TimeProvider clock)
{
    // Orleans numbers silos by the seconds since 2022, in 31 bits; what comes later it takes for clients
    private static readonly DateTimeOffset LastOfOrleans = new(2090, 1, 19, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(RunKey Key, string Error)> failures = [];
    private readonly List<(RunKey Key, string Why)> losses = [];
    private readonly GrainScale grain = options.Grain ?? experiment.Head.Grain;
    private IReadOnlyList<StoppedPoint> stopped = [];
    private int parallel;
    private string? problem;

    /// <summary>Executes what is not there yet.</summary>
    /// <param name="interrupt">Stops after the present rounds; finished runs are kept.</param>
    /// <param name="atEnd">What is done at the end while the folder is still this execution's own, such as the report.</param>
    /// <exception cref="FaultsException">The folder cannot be used as asked; nothing was run.</exception>
    public async Task<RunReport> RunAsync(CancellationToken interrupt, Action<RunReport>? atEnd = null)
    {
        if (clock.GetUtcNow() > LastOfOrleans)
        {
            throw new FaultsException("the clock of this machine",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"says {clock.GetUtcNow():yyyy-MM-dd}; silos can be numbered until {LastOfOrleans:yyyy-MM-dd}: set the clock"));
        }

        using var folder = OutFolder.Open(options.Out, experiment, options.Use);
        var report = await RunAsync(folder, interrupt);
        atEnd?.Invoke(report);
        return report;
    }

    private async Task<RunReport> RunAsync(OutFolder folder, CancellationToken interrupt)
    {
        var there = folder.There;
        if (folder.GoesOn && (there.Count == experiment.RunCount || experiment.Stopping is not null) && Manifest.Read(options.Out) is { Status: "finished", Digest: { } digest })
        {
            return new RunReport(RunEnd.NothingToDo, there.Count, there.Count, [], digest, null);
        }

        await using IWorldCluster cluster = options.Cluster is { } connection
            ? await RemoteCluster.ConnectAsync(connection, progress.Changed, interrupt)
            : await EmbeddedSilos.StartAsync(options.Silos, interrupt, options.MoreOfSilo);
        var least = options.Cluster is null ? 1 : cluster.Silos;
        parallel = (int)Math.Min(options.Parallel ?? Math.Max(Environment.ProcessorCount, least), experiment.RunCount);
        var manifest = Manifest.Begin(experiment, Execution(cluster), clock.GetUtcNow());
        IReadOnlyDictionary<RunKey, string> written;
        using (var writer = folder.Write())
        {
            written = writer.Written;
            manifest.Write(options.Out);
            await TryAsync(() => ExecuteAsync(cluster, folder.Keys, writer, interrupt));
        }

        return Finish(manifest, [.. there.Select(run => (run.Key, run.Value)), .. written.Select(run => (run.Key, run.Value))], interrupt.IsCancellationRequested);
    }

    private JsonObject Execution(IWorldCluster cluster) => new()
    {
        ["grain"] = YamlBinder.EnumWord(grain),
        ["silos"] = cluster.Silos,
        ["cluster"] = options.Cluster?.ToString(),
        ["parallel"] = parallel,
    };

    /// <summary>Whatever goes wrong in it ends the execution in words, and what is finished is kept.</summary>
    private async Task TryAsync(Func<Task> execution)
    {
        try
        {
            await execution();
        }
        catch (RunsNotWrittenException e)
        {
            problem ??= $"the results cannot be written: {Words(e.InnerException!)}";
        }
        catch (Exception e)
        {
            problem ??= $"the execution cannot go on: {Words(e)}";
        }
    }

    /// <summary>The first line of what went wrong; for what nobody foresaw, with its type, so that it can be looked for.</summary>
    private static string Words(Exception e)
    {
        var line = e.Message.Split('\n')[0].Trim();
        return e is DuckDBException or IOException or UnauthorizedAccessException ? line : $"{line} ({e.GetType().Name})";
    }

    /// <summary>Executes the runs; where a rule stops them, from look to look.</summary>
    private async Task ExecuteAsync(IWorldCluster cluster, IReadOnlySet<RunKey> there, ResultWriter writer, CancellationToken interrupt)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt);
        var session = new WorldSession(cluster.Grains, grain, () => cluster.Silos, parallel);
        if (experiment.Stopping is null)
        {
            progress.Begin(experiment.RunCount, there.Count);
            await ExecuteAsync(cluster, session, experiment.Plans().Where(plan => !there.Contains(plan.Key)), writer, stop);
        }
        else
        {
            await UntilPreciseAsync(cluster, session, there, writer, stop);
        }

        if (!cluster.Lost.IsCancellationRequested)
        {
            await session.EndAsync(parallel);
        }
    }

    private async Task UntilPreciseAsync(
        IWorldCluster cluster, WorldSession session, IReadOnlySet<RunKey> there, ResultWriter writer, CancellationTokenSource stop)
    {
        var rule = new StoppingRule(experiment);
        var done = there.ToHashSet();
        while (rule.Open is { Count: > 0 } open)
        {
            RunPlan[] todo = [.. open.SelectMany(point => experiment.Plans(point.Point, point.Worlds)).Where(plan => !done.Contains(plan.Key))];
            progress.Begin(done.Count + todo.Length, done.Count);
            await ExecuteAsync(cluster, session, todo, writer, stop);
            if (stop.IsCancellationRequested)
            {
                return;
            }

            done.UnionWith(todo.Select(plan => plan.Key));
            rule.Look(writer);
        }

        writer.Note(rule.Stopped.Values);
        stopped = [.. rule.Stopped.Values];
    }

    private async Task ExecuteAsync(
        IWorldCluster cluster, WorldSession session, IEnumerable<RunPlan> todo, ResultWriter writer, CancellationTokenSource stop)
    {
        var garbage = new RunGarbage();
        var queue = new RunQueue(parallel, run => Write(run, writer, garbage), stop.Cancel);
        using var plans = todo.GetEnumerator();
        try
        {
            await Task.WhenAll(Enumerable.Range(0, parallel)
                .Select(place => Task.Run(() => WorkToEndAsync(place, session, cluster, plans, queue, stop), CancellationToken.None)));
        }
        finally
        {
            await queue.EndAsync();
        }
    }

    /// <summary>A worker that fails in an unforeseen way stops the others.</summary>
    private async Task WorkToEndAsync(
        int place, WorldSession session, IWorldCluster cluster, IEnumerator<RunPlan> plans, RunQueue queue, CancellationTokenSource stop)
    {
        try
        {
            await WorkAsync(place, session, cluster, plans, queue, stop);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    private async Task WorkAsync(
        int place, WorldSession session, IWorldCluster cluster, IEnumerator<RunPlan> plans, RunQueue queue, CancellationTokenSource stop)
    {
        var changes = cluster.Changes;
        while (!stop.IsCancellationRequested && Next(plans) is { } plan)
        {
            try
            {
                if (cluster.Changes != changes)
                {
                    changes = cluster.Changes;
                    await session.MoveAsync(place).WaitAsync(cluster.Lost);
                }

                var told = 0;
                var (run, record) = await session.PlayToEndAsync(
                    place, plan.Setting, played => told = Tell(told, played), why => Lost(plan.Key, why), stop.Token).WaitAsync(cluster.Lost);
                Tell(told, record.Rounds.Count);
                await queue.AddAsync(new FinishedRun(plan, cluster.Atlas.Get(run), record));
            }
            catch (Exception) when (cluster.Lost.IsCancellationRequested)
            {
                problem ??= "the cluster is lost: none of its silos can be reached any more";
                await stop.CancelAsync();
                return;
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (WorldFailedException e)
            {
                Fail(plan.Key, e.Detail, stop);
            }
            catch (WorldLostException e)
            {
                Fail(plan.Key, $"it was lost with a silo {WorldSession.MostLosses} times, at last: {e.Message}", stop);
            }
            catch (Exception e) when (e is OrleansException or TimeoutException)
            {
                Fail(plan.Key, $"the cluster lost the run: {e.Message}", stop);
            }
        }
    }

    /// <summary>Tells of the rounds of a run that were not told yet.</summary>
    /// <returns>How many are told now.</returns>
    private int Tell(int told, int played)
    {
        if (played > told)
        {
            progress.Rounds(played - told);
        }

        return Math.Max(told, played);
    }

    private void Write(FinishedRun run, ResultWriter writer, RunGarbage garbage)
    {
        writer.Write(run);
        progress.Done();
        garbage.Collect();
    }

    private RunPlan? Next(IEnumerator<RunPlan> plans)
    {
        lock (failures)
        {
            return plans.MoveNext() ? plans.Current : null;
        }
    }

    private void Lost(RunKey key, string why)
    {
        lock (losses)
        {
            losses.Add((key, why));
        }

        progress.BegunAgain(key.ToString(), why);
    }

    private void Fail(RunKey key, string error, CancellationTokenSource stop)
    {
        lock (failures)
        {
            failures.Add((key, error));
        }

        progress.Failed(key.ToString(), error.Split('\n')[0].Trim());
        if (!options.ContinueOnError)
        {
            stop.Cancel();
        }
    }

    private RunReport Finish(Manifest manifest, IReadOnlyList<(RunKey Key, string Digest)> mine, bool wasInterrupted)
    {
        if (There(mine) is not var (runs, planned))
        {
            problem ??= $"{ResultFolder.Database} in {options.Out} was removed or replaced while it was written; what is there now is left as it is";
            return new RunReport(RunEnd.Failed, 0, experiment.RunCount, failures, null, problem, losses.Count);
        }

        var digest = runs == planned ? RunDigest.OfAll(mine) : null;
        var end = digest is not null ? RunEnd.Finished
            : problem is not null || (failures.Count > 0 && !options.ContinueOnError) ? RunEnd.Failed
            : wasInterrupted ? RunEnd.Interrupted
            : RunEnd.FinishedWithFailures;
        var status = end switch
        {
            RunEnd.Finished => "finished",
            RunEnd.Interrupted => "interrupted",
            RunEnd.FinishedWithFailures => "finished-with-failures",
            _ => "failed",
        };
        manifest.End(status, runs, planned, failures, digest, clock.GetUtcNow());
        manifest.Note(stopped);
        manifest.NoteBegunAgain(losses);
        try
        {
            manifest.Write(options.Out);
        }
        catch (IOException e)
        {
            problem ??= $"the manifest cannot be written: {e.Message}";
            end = RunEnd.Failed;
        }

        return new RunReport(end, runs, planned, failures, digest, problem, losses.Count);
    }

    /// <summary>Runs that are there and that there were to be; null: the database is not the one that was written here.</summary>
    private (int Runs, long Planned)? There(IReadOnlyList<(RunKey Key, string Digest)> mine)
    {
        try
        {
            using var reader = new ResultReader(options.Out);
            var there = reader.Runs().ToHashSet();
            // one that failed while it was written can be there all the same
            var isMine = reader.SettingsText() == experiment.Text && (problem is null ? there.SetEquals(mine) : there.IsSupersetOf(mine));
            return isMine ? (there.Count, reader.RunsPlanned()) : null;
        }
        catch (FaultsException)
        {
            return null;
        }
    }
}
