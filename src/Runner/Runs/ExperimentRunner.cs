using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Silo.Hosting;

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

    private readonly GrainScale grain = options.Grain ?? experiment.Head.Grain;

    /// <summary>Executes what is not there yet.</summary>
    /// <param name="interrupt">Stops after the present rounds; finished runs are kept.</param>
    /// <param name="atEnd">What is done at the end while the folder is still this execution's own, such as the report.</param>
    /// <exception cref="FaultsException">The folder cannot be used as asked; nothing was run.</exception>
    public async Task<RunReport> RunAsync(CancellationToken interrupt, Action<RunReport>? atEnd = null)
    {
        if (clock.GetUtcNow() > LastOfOrleans)
        {
            throw new FaultsException("", RunFaultTexts.ClockTooLate(Day(clock.GetUtcNow()), Day(LastOfOrleans)));
        }

        using var folder = OutFolder.Open(options.Out, experiment, options.Use);
        if (NothingToDo(folder) is { } nothing)
        {
            atEnd?.Invoke(nothing);
            return nothing;
        }

        // while the silos start, the database is made; while they stop, the report
        await using var silos = new ClusterInUse(() => StartAsync(interrupt));
        folder.Prepare();
        var report = await RunAsync(folder, silos, interrupt);
        atEnd?.Invoke(report);
        return report;
    }

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private RunReport? NothingToDo(OutFolder folder)
    {
        var there = folder.There.Count;
        return folder.GoesOn && (there == experiment.RunCount || experiment.Stopping is not null) && Manifest.Read(options.Out) is { Status: "finished", Digest: { } digest }
            ? new RunReport(RunEnd.NothingToDo, there, there, [], digest, null)
            : null;
    }

    private async Task<IWorldCluster> StartAsync(CancellationToken interrupt) => options.Cluster is { } connection
        ? await RemoteCluster.ConnectAsync(connection, progress.Changed, interrupt)
        : await EmbeddedSilos.StartAsync(options.Silos, interrupt, options.MoreOfSilo);

    private async Task<RunReport> RunAsync(OutFolder folder, ClusterInUse silos, CancellationToken interrupt)
    {
        var cluster = await silos.Cluster;
        var there = folder.There;
        var least = options.Cluster is null ? 1 : cluster.Silos;
        var parallel = (int)Math.Min(options.Parallel ?? Math.Max(Environment.ProcessorCount, least), experiment.RunCount);
        var manifest = Manifest.Begin(experiment, Execution(cluster, parallel), clock.GetUtcNow());
        var trouble = new RunTrouble();
        var execution = new RunExecution(experiment, grain, parallel, options.Together, options.ContinueOnError, progress, trouble);
        WrittenDigests mine;
        using (var writer = folder.Write())
        {
            manifest.Write(options.Out);
            await trouble.TryAsync(() => execution.ExecuteAsync(cluster, there, writer, interrupt));
            mine = new(
                [.. there.Concat(writer.Written).Select(run => (run.Key, run.Value))],
                [.. folder.CommonThere, .. writer.CommonWritten.Select(run => (run.Key, run.Value))]);
        }

        silos.BeginStop();
        return new RunEnding(experiment, options, trouble, clock).Finish(manifest, mine, execution.Stopped, interrupt.IsCancellationRequested);
    }

    private JsonObject Execution(IWorldCluster cluster, int parallel) => new()
    {
        ["grain"] = YamlBinder.EnumWord(grain),
        ["silos"] = cluster.Silos,
        ["cluster"] = options.Cluster?.ToString(),
        ["parallel"] = parallel,
    };
}
