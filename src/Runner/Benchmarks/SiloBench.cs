using OpgaveSim.Model.Course;
using OpgaveSim.Model.Records;
using OpgaveSim.Silo.Hosting;
using OpgaveSim.Silo.Sessions;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>
/// Measures what a world costs more when it is spread over silos of this process. Both clusters stand side by side and play in turn, so that what
/// else the machine does falls on both.
/// </summary>
public static class SiloBench
{
    private const int Several = 3, Pairs = 5;

    /// <summary>Measures a world with a grain an actor.</summary>
    /// <param name="kind">The world.</param>
    /// <param name="cancellation">Stops after the present round.</param>
    public static async Task<SiloFigures> MeasureAsync(BenchWorld kind, CancellationToken cancellation)
    {
        await using var one = await EmbeddedSilos.StartAsync(1, cancellation);
        await using var several = await EmbeddedSilos.StartAsync(Several, cancellation);
        WorldSession[] sessions = [.. ((EmbeddedSilos[])[one, several]).Select(cluster => new WorldSession(cluster.Grains, GrainScale.Actor, cluster.Silos))];
        double[][] seconds = [new double[Pairs], new double[Pairs]];
        var same = true;
        for (var pair = -1; pair < Pairs; pair++) // the first one warms up
        {
            var records = new RunRecord[sessions.Length];
            for (var turn = 0; turn < sessions.Length; turn++)
            {
                var which = pair % 2 == 0 ? turn : 1 - turn;
                var time = await WorldRunTime.OfAsync(sessions[which], kind.Setting(0), cancellation);
                records[which] = time.Record;
                if (pair >= 0)
                {
                    seconds[which][pair] = time.Rounds + time.Ending;
                }
            }

            same &= records[0].Measures.OrderBy(measure => measure.Key).SequenceEqual(records[1].Measures.OrderBy(measure => measure.Key));
        }

        await Task.WhenAll(sessions.Select(session => session.EndAsync(1)));
        return new SiloFigures(kind.Actors, kind.Rounds, kind.IsWhole, Several, seconds[0], seconds[1], same);
    }
}
