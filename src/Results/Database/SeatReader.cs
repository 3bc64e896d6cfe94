using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;

namespace OpgaveSim.Results.Database;

/// <summary>
/// Measures the worlds of a finished result by who sat where. Seats come from the table member; the worlds are made again from the experiment. The same results give the
/// same bits, whatever the number of threads.
/// </summary>
/// <param name="results">The results; all runs must be there, with their members.</param>
/// <param name="experiment">The experiment that they are of, with its case.</param>
public sealed class SeatReader(ResultReader results, Experiment experiment)
{
    private const int WorldsAtATime = 256;

    /// <summary>Measures the worlds of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="measure">Measures a world with its seats, in the order of issues and actors; it is called on many threads.</param>
    /// <param name="threads">Threads to work on; null: one a processor.</param>
    /// <param name="done">Is told how many more worlds are done, after each lot of them; null: nobody is.</param>
    /// <param name="cancellation">Stops after the present lot.</param>
    /// <returns>What was measured, in the order of points and replications.</returns>
    /// <exception cref="FaultsException">The results are of another experiment, not finished, or without members.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public T[] Read<T>(
        string scenario, Func<PublicWorld, IReadOnlyList<Seat>, T> measure, int? threads = null, Action<int>? done = null, CancellationToken cancellation = default)
    {
        RequireWhole();
        var worlds = experiment.Head.Replications;
        var measured = new T[experiment.Points.Count * worlds];
        foreach (var lot in experiment.Points.Chunk(Math.Max(1, WorldsAtATime / worlds)))
        {
            var seats = Seats(scenario, lot[0].Index, lot[^1].Index);
            Parallel.For(0, lot.Length * worlds, new ParallelOptions { MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount }, run =>
            {
                var (point, replication) = (lot[run / worlds], run % worlds);
                measured[point.Index * worlds + replication] = measure(
                    WorldBuilder.Build(experiment.World(point, replication)), [.. seats[(point.Index, replication)]]);
            });
            done?.Invoke(lot.Length * worlds);
            cancellation.ThrowIfCancellationRequested();
        }

        return measured;
    }

    private ILookup<(int Point, int Replication), Seat> Seats(string scenario, int first, int last)
    {
        var rows = new List<((int Point, int Replication) Run, Seat Seat)>();
        results.Scan(
            "select point, replication, issue, actor, has_convened from member where scenario = $1 and point between $2 and $3 order by point, replication, issue, actor",
            [scenario, first, last], _ => { }, row => rows.Add((((int)row[0]!, (int)row[1]!), new Seat((int)row[2]!, (int)row[3]!, (bool)row[4]!))));
        return rows.ToLookup(row => row.Run, row => row.Seat);
    }

    private void RequireWhole()
    {
        if (results.SettingsText() != experiment.Text)
        {
            throw new FaultsException(results.Folder, ResultFaultTexts.OtherExperiment(experiment.Head.Name));
        }

        if (results.RunsThere() < results.RunsPlanned())
        {
            throw new FaultsException(results.Folder, ResultFaultTexts.NotFinished(results.RunsThere(), results.RunsPlanned()));
        }

        if (!results.Tables().Contains("member"))
        {
            throw new FaultsException(results.Folder, ResultFaultTexts.MembersNotKept);
        }
    }
}
