using System.CommandLine;
using OpgaveSim.Runner.Starts;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>new experiment|case DIR</c>: a commented starting point.</summary>
public static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("new", "Writes a commented starting point that check finds no fault with: an experiment, or a case with all its spreadsheets "
            + "and an experiment that runs it. The folder must be new or empty.\n\n"
            + "Example: opgavesim new experiment my-experiment\n         opgavesim new case my-region");
        var kind = new Argument<string>("kind") { Description = "experiment or case" };
        kind.AcceptOnlyFromAmong([.. StartingPoint.Kinds]);
        var folder = new Argument<string>("dir") { Description = "A folder that is new or empty" };
        command.Add(kind);
        command.Add(folder);
        command.SetAction(int (parsed) =>
        {
            foreach (var file in StartingPoint.Write(parsed.GetValue(kind)!, parsed.GetValue(folder)!))
            {
                Terminal.Print(file);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
