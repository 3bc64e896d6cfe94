using System.Diagnostics;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Tests.Commands;

/// <summary>The hint to go on, pasted into a shell, is the command that was given.</summary>
public class ResumeHintTests
{
    public static TheoryData<string[]> Given => new()
    {
        (string[])["run", "experiments/quickstart"],
        (string[])["run", "my 'own' $HOME/`x`", "--out", "a b;c\"d", "--seed", "3", "--rounds=9", "--replications", "4"],
        (string[])["run", "x", "--scenario", "issue", "--scenario", "interest", "--set", "world.kinship=0.8", "--set", "title=it's\nnew *", "--set=world.tieDecay=0.1"],
        (string[])["run", "x", "--grain", "world", "--silos", "2", "--parallel", "3", "--on-error", "continue", "--no-report", "--quiet", "--json", "--lang", "nl"],
        (string[])["run", "--cluster", "redis://me@host:6380/2", "x"],
        (string[])["run", "x", "--out=-results", "--overwrite"],
        (string[])["run", "--quiet", "true", "--", "-odd"],
        (string[])["run", "x", "--resume"],
        (string[])["run", "x", "my 'other' y", "--lang", "nl"],
        (string[])["run", "@x", "--out", ""],
        (string[])["run", "~/x", "--out", "!!", "--set", "description=#é"],
    };

    [Theory]
    [MemberData(nameof(Given))]
    public async Task It_is_read_by_a_shell_as_the_same_command_that_resumes(string[] args)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // it is quoted for a POSIX shell
        }

        var given = CommandLine.Parse(args);
        Assert.Empty(given.Errors);
        var words = await SplitAsync(ResumeHint.Of(given));
        Assert.Equal("opgavesim", words[0]);
        var hinted = CommandLine.Parse([.. words.Skip(1)]);
        Assert.Empty(hinted.Errors);
        Assert.Equal(given.CommandResult.Command.Name, hinted.CommandResult.Command.Name);
        foreach (var option in given.CommandResult.Command.Options.Where(option => option.Name is not ("--resume" or "--overwrite")))
        {
            var own = hinted.CommandResult.Command.Options.Single(one => one.Name == option.Name);
            Assert.Equal(Values(given.GetResult(option)?.Tokens), Values(hinted.GetResult(own)?.Tokens));
        }

        Assert.Equal(given.GetValue<string[]>("path"), hinted.GetValue<string[]>("path"));
        Assert.True(hinted.GetValue<bool>("--resume"));
        Assert.False(hinted.GetValue<bool>("--overwrite"));
    }

    private static IEnumerable<string> Values(IEnumerable<System.CommandLine.Parsing.Token>? tokens) => (tokens ?? []).Select(token => token.Value);

    /// <summary>The words of a command line, as a shell hands them to a program.</summary>
    private static async Task<string[]> SplitAsync(string line)
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"printf '%s\\0' {line}");
        using var process = Process.Start(start)!;
        var words = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return words.Split('\0')[..^1];
    }
}
