using OpgaveSim.Runner.Commands;
namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>Tests that listen to what commands say: the console is one for all, so nothing else runs meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Spoken
{
    public const string Name = "spoken";

    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code, and the lines that it said on standard error.</returns>
    internal static async Task<(int Code, string[] Lines)> RunAsync(params string[] args)
    {
        var (code, _, lines) = await ReadAsync(args);
        return (code, lines);
    }

    /// <summary>Runs a command.</summary>
    /// <returns>Its exit code, what it wrote to standard output, and the lines that it said on standard error.</returns>
    internal static async Task<(int Code, string Out, string[] Lines)> ReadAsync(params string[] args)
    {
        var (before, output, said, written) = (Console.Error, Console.Out, new StringWriter(), new StringWriter());
        Console.SetError(said);
        Console.SetOut(written);
        try
        {
            var code = await CommandLine.RunAsync(args);
            return (code, written.ToString().ReplaceLineEndings("\n"), said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        finally
        {
            Console.SetError(before);
            Console.SetOut(output);
        }
    }
}
