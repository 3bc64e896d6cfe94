using System.Diagnostics;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Course;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>
/// Measures worlds on one silo: the product's own grains, rules and measuring, as <c>run</c> uses them, without the database. Each run is in a world of its
/// own, made before: what a world keeps for its other scenarios helps none of them.
/// </summary>
/// <param name="kind">The world.</param>
public sealed class WorldBench(BenchWorld kind)
{
    // processor seconds of warm runs at least: a small world is over before its code is compiled well
    private const double Warming = 4;

    /// <summary>Measures.</summary>
    /// <param name="grain">What a grain carries.</param>
    /// <param name="warmRuns">Runs after the first at least: the quickest counts; 0: the first itself counts.</param>
    /// <param name="countCalls">Whether calls are counted, in a run of their own.</param>
    /// <param name="cancellation">Stops after the present round.</param>
    public async Task<WorldFigures> MeasureAsync(GrainScale grain, int warmRuns, bool countCalls, CancellationToken cancellation)
    {
        await using var cluster = await EmbeddedSilos.StartAsync(1, cancellation);
        var session = new WorldSession(cluster.Grains, grain, cluster.Silos);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var making = await ProcessorTime.OfAsync(() => MakeAsync(0));
        var best = await WorldRunTime.OfAsync(session, kind.Setting(0), cancellation);
        var first = best.Rounds;
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)kind.Actors;
        var digest = RunDigest.Of(new FinishedRun(new RunPlan(new RunKey(0, kind.Logic, 0), kind.Setting(0)), cluster.Atlas.Get(session.NewRun(kind.Setting(0))), best.Record), ResultTables.All);
        var begin = ProcessorTime.Seconds;
        for (var i = 0; i < warmRuns || (warmRuns > 0 && ProcessorTime.Seconds - begin < Warming); i++)
        {
            await MakeAsync(i + 1);
            var next = await WorldRunTime.OfAsync(session, kind.Setting(i + 1), cancellation);
            best = i == 0 || next.Rounds / next.Record.ClosedTables.Count < best.Rounds / best.Record.ClosedTables.Count ? next : best;
        }

        await session.EndAsync(1);
        using var process = Process.GetCurrentProcess();
        return new WorldFigures
        {
            Actors = kind.Actors,
            Grain = grain,
            IsWhole = kind.IsWhole,
            Logic = kind.Logic,
            Rounds = best.Record.Rounds.Count,
            Tables = best.Record.ClosedTables.Count,
            Candidates = best.Record.Rounds.Sum(round => (long)round.Scouted),
            Making = making.Processor,
            First = first,
            Warm = best.Rounds,
            WarmWall = best.Wall,
            Ending = best.Ending,
            Collector = best.Collector,
            BytesPerActor = bytes,
            Peak = process.PeakWorkingSet64,
            Calls = countCalls && grain == GrainScale.Actor ? await CountAsync(cancellation) : null,
            Digest = digest,
        };

        Task MakeAsync(int replication) => Task.Run(() => cluster.Atlas.Get(session.NewRun(kind.Setting(replication))), cancellation);
    }

    private async Task<CallCount> CountAsync(CancellationToken cancellation)
    {
        var counter = new CallCounter();
        await using var cluster = await EmbeddedSilos.StartAsync(1, cancellation, silo => silo.AddIncomingGrainCallFilter(counter));
        var session = new WorldSession(cluster.Grains, GrainScale.Actor, cluster.Silos);
        await session.PlayAsync(0, session.NewRun(kind.Setting(0)), null, cancellation);
        var counted = counter.Counted;
        await session.EndAsync(1);
        return counted;
    }
}
