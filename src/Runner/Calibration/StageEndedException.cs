using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Calibration;

/// <summary>A stage ended before all its runs were there: it was interrupted, or a run failed. What is finished is kept.</summary>
/// <param name="stage">The stage.</param>
/// <param name="report">How it ended.</param>
public sealed class StageEndedException(string stage, RunReport report) : Exception($"{stage}: {report.Problem ?? "not all runs are there"}")
{
    /// <summary>The stage.</summary>
    public string Stage { get; } = stage;

    /// <summary>How it ended.</summary>
    public RunReport Report { get; } = report;
}
