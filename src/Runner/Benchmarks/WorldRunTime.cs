using System.Diagnostics;
using OpgaveSim.Model.Records;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What one run of a world took.</summary>
/// <param name="Record">What it left.</param>
/// <param name="Rounds">Processor seconds of its rounds.</param>
/// <param name="Wall">Wall seconds of its rounds.</param>
/// <param name="Ending">Processor seconds from the end of the rounds to the record.</param>
/// <param name="Collector">What the collector did in its rounds.</param>
internal sealed record WorldRunTime(RunRecord Record, double Rounds, double Wall, double Ending, CollectorFigures Collector)
{
    /// <summary>Plays a run and measures it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="setting">The run.</param>
    /// <param name="cancellation">Stops after the present round.</param>
    public static async Task<WorldRunTime> OfAsync(WorldSession session, RunSetting setting, CancellationToken cancellation)
    {
        GC.Collect(); // what the run before left is not this one's to clear away
        var (begin, watch, before) = (ProcessorTime.Seconds, Stopwatch.StartNew(), CollectorFigures.SoFar);
        var (rounds, wall, collector) = (0.0, 0.0, before);
        var record = await session.PlayAsync(
            0, session.NewRun(setting),
            _ => (rounds, wall, collector) = (ProcessorTime.Seconds - begin, watch.Elapsed.TotalSeconds, CollectorFigures.SoFar),
            cancellation);
        return new WorldRunTime(record, rounds, wall, ProcessorTime.Seconds - begin - rounds, collector.Since(before));
    }
}
