using System.CommandLine;
using OpgaveSim.Runner.Completions;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>completion SHELL</c>: a script with which a shell completes commands, options and their values.</summary>
public static class CompletionCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("completion");
        var shell = new Argument<string>("shell");
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        command.Add(shell);
        command.SetAction(int (parsed) =>
        {
            Terminal.WriteText(CompletionScripts.Of(parsed.GetValue(shell)!));
            return ExitCode.Done;
        });
        return command;
    }
}
