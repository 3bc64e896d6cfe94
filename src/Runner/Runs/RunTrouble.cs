using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Runner.Runs;

/// <summary>What goes wrong while an experiment is executed: runs that fail or are begun again, and what ends it all. Safe to use from several threads.</summary>
internal sealed class RunTrouble
{
    private readonly Lock gate = new();
    private readonly List<(RunKey Key, string Error)> failures = [];
    private readonly List<(RunKey Key, string Why)> losses = [];
    private string? problem;

    /// <summary>Runs that failed, with their error.</summary>
    public IReadOnlyList<(RunKey Key, string Error)> Failures => failures;

    /// <summary>Runs that were lost with a silo and begun again, each with why.</summary>
    public IReadOnlyList<(RunKey Key, string Why)> Losses => losses;

    /// <summary>What ended the execution, in words: the first thing that was noted; null: nothing did.</summary>
    public string? Problem => problem;

    /// <summary>Notes what ends the execution; what comes of it later is not noted.</summary>
    /// <param name="words">What it is.</param>
    public void End(string words) => Interlocked.CompareExchange(ref problem, words, null);

    /// <summary>Notes a run that was begun again.</summary>
    /// <param name="key">The run.</param>
    /// <param name="why">Why.</param>
    public void Lost(RunKey key, string why)
    {
        lock (gate)
        {
            losses.Add((key, why));
        }
    }

    /// <summary>Notes a run that failed.</summary>
    /// <param name="key">The run.</param>
    /// <param name="error">Its error.</param>
    public void Failed(RunKey key, string error)
    {
        lock (gate)
        {
            failures.Add((key, error));
        }
    }

    /// <summary>Whatever goes wrong in an execution ends it in words, and what is finished is kept.</summary>
    /// <param name="execution">The execution.</param>
    public async Task TryAsync(Func<Task> execution)
    {
        try
        {
            await execution();
        }
        catch (RunsNotWrittenException e)
        {
            End($"the results cannot be written: {Words(e.InnerException!)}");
        }
        catch (Exception e)
        {
            End($"the execution cannot go on: {Words(e)}");
        }
    }

    /// <summary>The first line of what went wrong; for what nobody foresaw, with its type, so that it can be looked for.</summary>
    private static string Words(Exception e)
    {
        var line = e.Message.Split('\n')[0].Trim();
        return e is DuckDBException or IOException or UnauthorizedAccessException ? line : $"{line} ({e.GetType().Name})";
    }
}
