using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Runner.Runs;

/// <summary>How an execution ends: what is there, whether it is all and as it was written, and what the manifest says of it.</summary>
/// <param name="experiment">The experiment.</param>
/// <param name="options">How it was executed.</param>
/// <param name="trouble">What went wrong.</param>
/// <param name="clock">For the manifest only.</param>
internal sealed class RunEnding(Experiment experiment, RunOptions options, RunTrouble trouble, TimeProvider clock)
{
    /// <summary>Holds what is there against what was written, and writes how it ended into the manifest.</summary>
    /// <param name="manifest">The manifest.</param>
    /// <param name="mine">What should be there.</param>
    /// <param name="stopped">Worlds of each point, where a rule stopped them.</param>
    /// <param name="wasInterrupted">Whether the execution was interrupted.</param>
    public RunReport Finish(
        Manifest manifest, WrittenDigests mine, IReadOnlyList<StoppedPoint> stopped, bool wasInterrupted)
    {
        if (There(mine) is not var (runs, planned, isWhole))
        {
            trouble.End($"{ResultFolder.Database} in {options.Out} was removed or replaced while it was written; what is there now is left as it is");
            return new RunReport(RunEnd.Failed, 0, experiment.RunCount, trouble.Failures, null, trouble.Problem, trouble.Losses.Count);
        }

        var digest = isWhole ? ResultDigest.Of(mine.Runs, mine.Common) : null;
        var end = digest is not null ? RunEnd.Finished
            : trouble.Problem is not null || (trouble.Failures.Count > 0 && !options.ContinueOnError) ? RunEnd.Failed
            : wasInterrupted ? RunEnd.Interrupted
            : RunEnd.FinishedWithFailures;
        var status = end switch
        {
            RunEnd.Finished => "finished",
            RunEnd.Interrupted => "interrupted",
            RunEnd.FinishedWithFailures => "finished-with-failures",
            _ => "failed",
        };
        manifest.End(status, runs, planned, trouble.Failures, digest, clock.GetUtcNow());
        manifest.Note(stopped);
        manifest.NoteBegunAgain(trouble.Losses);
        try
        {
            manifest.Write(options.Out);
        }
        catch (IOException e)
        {
            trouble.End($"the manifest cannot be written: {e.Message}");
            end = RunEnd.Failed;
        }

        return new RunReport(end, runs, planned, trouble.Failures, digest?.Whole, trouble.Problem, trouble.Losses.Count);
    }

    /// <summary>
    /// Runs that are there and that there were to be, and whether they and what worlds have in common are all there; null: the database is
    /// not the one that was written here.
    /// </summary>
    private (int Runs, long Planned, bool IsWhole)? There(WrittenDigests mine)
    {
        try
        {
            using var reader = new ResultReader(options.Out);
            // one that failed while it was written can be there all the same
            bool Are(List<(RunKey Key, string Digest)> there, IReadOnlyList<(RunKey Key, string Digest)> written) =>
                trouble.Problem is null ? there.ToHashSet().SetEquals(written) : there.ToHashSet().IsSupersetOf(written);
            var planned = reader.RunsPlanned();
            return reader.SettingsText() == experiment.Text && Are(reader.Runs(), mine.Runs) && Are(reader.Common(), mine.Common)
                ? (reader.RunsThere(), planned, mine.Runs.Count == planned && reader.CommonMissing() == 0)
                : null;
        }
        catch (FaultsException)
        {
            return null;
        }
    }
}
