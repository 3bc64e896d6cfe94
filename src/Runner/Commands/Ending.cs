using DuckDB.NET.Data;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary>How a piece of work ends: what goes wrong is said in words and becomes an exit code.</summary>
public static class Ending
{
    /// <summary>The environment variable with which what was not foreseen also says where it happened.</summary>
    public const string Trace = "OPGAVESIM_TRACE";

    // from the least to the worst
    private static readonly int[] Codes = [ExitCode.Done, ExitCode.FinishedWithFailures, ExitCode.BadInput, ExitCode.Failed, ExitCode.Interrupted];

    /// <summary>Does the work.</summary>
    /// <param name="work">The work; it returns its exit code.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static async Task<int> OfAsync(Func<Task<int>> work, ReportLanguage language)
    {
        try
        {
            return await work();
        }
        catch (FaultsException e)
        {
            foreach (var fault in e.Told)
            {
                Terminal.Say(fault.In(language));
            }

            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            Terminal.Say(RunTexts.Interrupted.In(language));
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ClusterException)
        {
            Terminal.Say(e.Message);
            return ExitCode.Failed;
        }
        catch (DuckDBException e)
        {
            Terminal.Say(RunTexts.DatabaseFailed.Filled(language, ResultDatabase.Words(e)));
            return ExitCode.Failed;
        }
        catch (Exception e)
        {
            SayUnexpected(e, language);
            return ExitCode.Failed;
        }
    }

    /// <summary>The worst of several exit codes: interrupted, failed, bad input, finished with failures, done.</summary>
    /// <param name="codes">The codes; none: done.</param>
    public static int Worst(IEnumerable<int> codes) => codes.Prepend(ExitCode.Done).MaxBy(code => Array.IndexOf(Codes, code));

    /// <summary>What nobody foresaw is a fault of the program: one sentence, and where it happened only on request.</summary>
    private static void SayUnexpected(Exception e, ReportLanguage language)
    {
        if (Environment.GetEnvironmentVariable(Trace) is { Length: > 0 })
        {
            Terminal.Say(e.ToString());
        }

        var words = string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Terminal.Say(RunTexts.Unforeseen.Filled(language, e.GetType().Name, words, Trace));
    }
}
