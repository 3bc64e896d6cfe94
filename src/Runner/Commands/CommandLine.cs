using System.CommandLine;
using DuckDB.NET.Data;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Database;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Commands;

/// <summary>The <c>opgavesim</c> command line: parses, runs a command, and turns what goes wrong into a message and an exit code.</summary>
public static class CommandLine
{
    /// <summary>The environment variable with which what was not foreseen also says where it happened.</summary>
    public const string Trace = "OPGAVESIM_TRACE";

    private static readonly TimeSpan PatienceAtEnd = TimeSpan.FromSeconds(30);

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Parse(args);
        if (UsageFaults.Of(parsed) is { Count: > 0 } faults)
        {
            foreach (var fault in faults)
            {
                Terminal.Say(fault);
            }

            Terminal.Say("opgavesim --help shows the commands, opgavesim COMMAND --help one of them");
            return ExitCode.BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = PatienceAtEnd,
            });
        }
        catch (FaultsException e)
        {
            foreach (var fault in e.Told)
            {
                Terminal.Say(fault.ToString());
            }

            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            Terminal.Say("interrupted");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ClusterException)
        {
            Terminal.Say(e.Message);
            return ExitCode.Failed;
        }
        catch (DuckDBException e)
        {
            Terminal.Say($"the database: {ResultDatabase.Words(e)}");
            return ExitCode.Failed;
        }
        catch (Exception e)
        {
            SayUnexpected(e);
            return ExitCode.Failed;
        }
    }

    /// <summary>What nobody foresaw is a fault of the program: one sentence, and where it happened only on request.</summary>
    private static void SayUnexpected(Exception e)
    {
        var words = string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Environment.GetEnvironmentVariable(Trace) is { Length: > 0 })
        {
            Terminal.Say(e.ToString());
        }

        Terminal.Say($"opgavesim failed in a way that was not foreseen ({e.GetType().Name}: {words}); please report it with the command that you gave "
            + $"and what is said when {Trace}=1 is set");
    }

    /// <summary>Reads a command line. A word that begins with @ is a word, not a file with more of them.</summary>
    /// <param name="args">The arguments.</param>
    public static ParseResult Parse(string[] args) => Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    /// <summary>The commands.</summary>
    public static RootCommand Create() => new("OpgaveSim: how collaboration tables form, interest-driven or issue-driven, and what comes of them.")
    {
        RunCommand.Create(),
        ReportCommand.Create(),
        CheckCommand.Create(),
        VerifyCommand.Create(),
        DigestCommand.Create(),
        CompareCommand.Create(),
        ClaimCommand.Create(),
        MeasureCommand.Create(),
        InferCommand.Create(),
        CalibrateCommand.Create(),
        BenchCommand.Create(),
        PublishedCommand.Create(),
        ExportCommand.Create(),
        FiguresCommand.Create(),
        SchemaCommand.Create(),
        NewCommand.Create(),
        LiveCommand.Create(),
        SiloCommand.Create(),
    };
}
