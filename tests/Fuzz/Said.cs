using System.Diagnostics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Fuzz;

/// <summary>A command of the program, in this process: how it ended and what it said.</summary>
/// <param name="Code">Its exit code; null: it goes on.</param>
/// <param name="Words">What it said.</param>
internal sealed record Said(int? Code, string Words)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    private const int MostWaits = 12;
    private static readonly string Unforeseen = RunTexts.Unforeseen.En[..30];

    /// <summary>Runs it.</summary>
    /// <param name="args">The command.</param>
    public static async Task<Said> OfAsync(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var words = new StringWriter();
        Console.SetOut(words);
        Console.SetError(words);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var running = Task.Run(() => CommandLine.RunAsync(args));
        try
        {
            for (var waited = 0; !running.IsCompleted; waited++)
            {
                await Task.WhenAny(running, Task.Delay(Longest));
                var used = Process.GetCurrentProcess().TotalProcessorTime - before; // its own time, as others may keep the machine busy
                if (!running.IsCompleted && (used > Longest || waited >= MostWaits))
                {
                    return new Said(null, words.ToString());
                }
            }

            return new Said(await running, words.ToString());
        }
        catch (Exception e)
        {
            return new Said(-1, $"{e}");
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }

    /// <summary>Why it is bad; null: it is as foreseen.</summary>
    /// <param name="allowed">Exit codes that are foreseen.</param>
    public string? Fault(params int[] allowed) =>
        Code is null ? "goes on for over 10 s"
        : Code == -1 ? $"an exception: {First(Words)}"
        : Words.Contains(Unforeseen, StringComparison.Ordinal) ? $"not foreseen: {First(Words[Words.IndexOf(Unforeseen, StringComparison.Ordinal)..])}"
        : Words.Contains("\n   at ", StringComparison.Ordinal) ? $"a stack trace: {First(Words)}"
        : !allowed.Contains(Code.Value) ? $"exit code {Code}: {First(Words)}"
        : Code != ExitCode.Done && Words.Trim().Length == 0 ? $"exit code {Code} without a word"
        : null;

    private static string First(string words) => words.Split('\n')[0] is var line && line.Length > 160 ? line[..160] : line;
}
