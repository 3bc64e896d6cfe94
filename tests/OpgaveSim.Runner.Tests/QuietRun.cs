using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Course;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Tests;

/// <summary>Runs an experiment as the command does, without a word on the terminal.</summary>
internal static class QuietRun
{
    /// <summary>Runs an experiment to its end, a world in a grain.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="output">The results folder.</param>
    /// <param name="change">Changes how it is executed; null: as it is.</param>
    public static Task<RunReport> RunAsync(Experiment experiment, string output, Func<RunOptions, RunOptions>? change = null)
    {
        var options = new RunOptions { Out = output, Grain = GrainScale.World };
        return new ExperimentRunner(experiment, change?.Invoke(options) ?? options, new TerminalProgress(isQuiet: true), TimeProvider.System).RunAsync(default);
    }

    /// <summary>As <see cref="RunAsync"/>; every run must finish.</summary>
    public static async Task<RunReport> FinishAsync(Experiment experiment, string output, Func<RunOptions, RunOptions>? change = null)
    {
        var report = await RunAsync(experiment, output, change);
        Assert.Equal(RunEnd.Finished, report.End);
        return report;
    }

    /// <summary>As <see cref="FinishAsync(Experiment, string, Func{RunOptions, RunOptions})"/>, of an experiment in a file.</summary>
    public static Task<RunReport> FinishAsync(string path, string output) =>
        FinishAsync(ExperimentReader.Read(path, ExperimentOptions.None), output);
}
