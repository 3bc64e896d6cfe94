using OpgaveSim.Analysis.Published;

namespace OpgaveSim.Reports.Validation;

/// <summary>A point that is to be run.</summary>
/// <param name="Model">The model.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Replicates">Replicates, ≥ 1.</param>
/// <param name="Cells">What is read.</param>
public sealed record PlannedPoint(PublishedModel Model, PublishedSettings Settings, int Replicates, IReadOnlyList<PublishedCell> Cells)
{
    /// <summary>Runs it.</summary>
    /// <param name="seed">Master seed.</param>
    /// <param name="parallel">Replicates at a time, ≥ 1.</param>
    /// <param name="cancellation">Stops between replicates.</param>
    public PointResult Run(ulong seed, int parallel, CancellationToken cancellation)
    {
        var rows = new double[Replicates][];
        Parallel.For(0, Replicates, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellation },
            replicate => rows[replicate] = Model.Replicate(seed, replicate, Settings));
        var measures = Model.Measures(Settings).ToDictionary(measure => measure.Id);
        return new PointResult(
            Settings.Label, Replicates, [.. Cells.Select(cell => CellResult.Of(cell.Measure, measures[cell.Measure].Of(rows), cell.Expected))],
            [.. Model.Curves(Settings).Select(curve => new CurveResult(curve.Name, curve.Of(rows)))]);
    }
}
