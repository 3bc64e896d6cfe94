using OpgaveSim.Runner.Commands;
using System.Diagnostics;
using System.Text;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>The program as a process of its own, with an environment of its own.</summary>
internal static class ProgramProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs it to its end.</summary>
    /// <param name="environment">Variables beside those of this process.</param>
    /// <param name="args">The arguments.</param>
    /// <returns>Its exit code, and the bytes that it wrote.</returns>
    public static async Task<(int Code, byte[] Out, byte[] Error)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var arg in (string[])[typeof(CommandLine).Assembly.Location, .. args])
        {
            start.ArgumentList.Add(arg);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using MemoryStream output = new(), error = new();
        try
        {
            await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error)).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{string.Join(' ', args)}' does not end; it said: {Encoding.UTF8.GetString(error.ToArray())}");
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
