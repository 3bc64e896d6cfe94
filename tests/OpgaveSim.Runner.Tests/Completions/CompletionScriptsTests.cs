using System.Diagnostics;
using System.Text;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Completions;
using OpgaveSim.Runner.Tests.Commands;

namespace OpgaveSim.Runner.Tests.Completions;

public class CompletionScriptsTests
{
    [Fact]
    public void Every_shell_has_a_script_that_asks_the_program() => Assert.All(CompletionScripts.Shells, shell =>
        Assert.Contains("[suggest:", CompletionScripts.Of(shell), StringComparison.Ordinal));

    [Theory]
    [InlineData("opgavesim me", "measure\nmeasures")]
    [InlineData("opgavesim run --gr", "--grain")]
    [InlineData("opgavesim run x --grain w", "world")]
    [InlineData("opgavesim measures participation-", "participation-gini")]
    [InlineData("opgavesim completion z", "zsh")]
    public async Task The_program_suggests_words(string line, string expected)
    {
        var (code, output, error) = await ProgramProcess.RunAsync(new Dictionary<string, string>(), $"[suggest:{line.Length}]", line);
        Assert.Equal(ExitCode.Done, code);
        Assert.Empty(error);
        Assert.Equal(expected, Encoding.UTF8.GetString(output).ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [InlineData("opgavesim me", "measure measures")]
    [InlineData("opgavesim run ", "")] // so that bash offers file names
    [InlineData("opgavesim run --rep", "--replications")]
    [InlineData("opgavesim figures x --format ", "png svg")]
    public async Task Bash_completes_with_them(string line, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // there bash is a guest
        }

        var words = line.Split(' ');
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["PROGRAM"] = typeof(CommandLine).Assembly.Location;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync($$"""
            opgavesim() { dotnet "$PROGRAM" "$@"; }
            {{CompletionScripts.Of("bash")}}
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}} COMP_CWORD={{words.Length - 1}}
            COMP_WORDS=({{string.Join(' ', words.Select(word => $"'{word}'"))}})
            _opgavesim
            echo "${COMPREPLY[*]}"
            """);
        process.StandardInput.Close();
        var replies = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(expected, replies.TrimEnd('\n'));
    }
}
