using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Runner.Runs;

/// <summary>How the execution of an experiment ended.</summary>
/// <param name="End">How.</param>
/// <param name="Runs">Runs in the results.</param>
/// <param name="Planned">Runs that there were to be; where a rule stops them and it is not finished, the most that there can be.</param>
/// <param name="Failures">Runs that failed.</param>
/// <param name="Digest">The digest; null: not all runs are there.</param>
/// <param name="Problem">What stopped it, in words, when it could not go on.</param>
/// <param name="BegunAgain">How often a run was lost with a silo and begun again.</param>
public sealed record RunReport(
    RunEnd End, int Runs, long Planned, IReadOnlyList<(RunKey Key, string Error)> Failures, string? Digest, string? Problem, int BegunAgain = 0);

/// <summary>How an execution can end.</summary>
public enum RunEnd
{
    /// <summary>All runs are there.</summary>
    Finished,
    /// <summary>The folder held all runs already: nothing was run.</summary>
    NothingToDo,
    /// <summary>Some runs failed and it went on.</summary>
    FinishedWithFailures,
    /// <summary>It was interrupted.</summary>
    Interrupted,
    /// <summary>It failed while running.</summary>
    Failed,
}
