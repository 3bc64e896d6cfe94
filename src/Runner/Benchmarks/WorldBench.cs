using System.Diagnostics;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>
/// Measures worlds: the product's own grains, rules and measuring, as <c>run</c> uses them, without the database.
/// Formation alone: meetings 0, S = 60, 12 seats, N/50 issues a round. Whole: the same with everything else at its default.
/// </summary>
/// <param name="actors">Number of actors.</param>
/// <param name="rounds">Rounds of arrival.</param>
/// <param name="logic">A named logic.</param>
/// <param name="isWhole">Whether tables deliberate and everything is measured.</param>
public sealed class WorldBench(int actors, int rounds, string logic, bool isWhole)
{
    private const int Seats = 12, Scouted = 60, ActorsPerIssue = 50;
    private const ulong Seed = 2026;

    private readonly RunSetting setting = new(
        new WorldSource(Seed, 0, rounds, new WorldParameters { Actors = actors, IssuesPerRound = actors / (double)ActorsPerIssue }),
        Logics.Named(logic),
        new TableParameters { Seats = Seats, Scouted = Scouted, Meetings = isWhole ? new TableParameters().Meetings : 0 },
        0, isWhole ? MeasureScope.Full : MeasureScope.Formation);

    /// <summary>Measures.</summary>
    /// <param name="grain">What a grain carries.</param>
    /// <param name="warmRuns">Runs after the first: the quickest counts; 0: the first itself counts.</param>
    /// <param name="countCalls">Whether calls are counted, in a run of their own.</param>
    /// <param name="cancellation">Stops after the present round.</param>
    public async Task<WorldFigures> MeasureAsync(GrainScale grain, int warmRuns, bool countCalls, CancellationToken cancellation)
    {
        await using var cluster = await EmbeddedSilos.StartAsync(1, cancellation);
        var session = new WorldSession(cluster.Grains, grain, cluster.Silos);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var making = await ProcessorTime.OfAsync(() => Task.Run(() => cluster.Atlas.Get(session.NewRun(setting)), cancellation));
        var first = await PlayAsync(session, cancellation);
        var best = first;
        for (var i = 0; i < warmRuns; i++)
        {
            var next = await PlayAsync(session, cancellation);
            best = i == 0 || next.Rounds.Processor < best.Rounds.Processor ? next : best;
        }

        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)actors;
        var world = cluster.Atlas.Get(session.NewRun(setting));
        await session.EndAsync(1);
        using var process = Process.GetCurrentProcess();
        return new WorldFigures
        {
            Actors = actors,
            Grain = grain,
            IsWhole = isWhole,
            Logic = logic,
            Rounds = best.Record.Rounds.Count,
            Tables = best.Record.ClosedTables.Count,
            Candidates = best.Record.Rounds.Sum(round => (long)round.Scouted),
            Making = making.Processor,
            First = first.Rounds.Processor,
            Warm = best.Rounds.Processor,
            WarmWall = best.Rounds.Wall,
            Ending = best.Ending,
            Collector = best.Collector,
            BytesPerActor = bytes,
            Peak = process.PeakWorkingSet64,
            Calls = countCalls && grain == GrainScale.Actor ? await CountAsync(cancellation) : null,
            Digest = RunDigest.Of(new FinishedRun(new RunPlan(new RunKey(0, logic, 0), setting), world, best.Record), ResultTables.All),
        };
    }

    private async Task<(RunRecord Record, (double Processor, double Wall) Rounds, double Ending, CollectorFigures Collector)> PlayAsync(
        WorldSession session, CancellationToken cancellation)
    {
        GC.Collect(); // what the run before left is not this one's to clear away
        var (begin, watch, before) = (ProcessorTime.Seconds, Stopwatch.StartNew(), CollectorFigures.SoFar);
        var (played, collector) = ((Processor: 0.0, Wall: 0.0), before);
        var record = await session.PlayAsync(
            0, session.NewRun(setting), _ => (played, collector) = ((ProcessorTime.Seconds - begin, watch.Elapsed.TotalSeconds), CollectorFigures.SoFar),
            cancellation);
        return (record, played, ProcessorTime.Seconds - begin - played.Processor, collector.Since(before));
    }

    private async Task<CallCount> CountAsync(CancellationToken cancellation)
    {
        var counter = new CallCounter();
        await using var cluster = await EmbeddedSilos.StartAsync(1, cancellation, silo => silo.AddIncomingGrainCallFilter(counter));
        var session = new WorldSession(cluster.Grains, GrainScale.Actor, cluster.Silos);
        await session.PlayAsync(0, session.NewRun(setting), null, cancellation);
        var counted = counter.Counted;
        await session.EndAsync(1);
        return counted;
    }
}
