using System.CommandLine;
using OpgaveSim.Experiments.Schemas;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>schema</c>: the JSON Schema of the experiment file, or of a file of facts.</summary>
public static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("schema");
        var of = new Argument<string>("file") { DefaultValueFactory = _ => "experiment" };
        of.AcceptOnlyFromAmong("experiment", "facts");
        command.Add(of);
        command.SetAction(int (parsed) =>
        {
            Terminal.WriteText(parsed.GetValue(of) == "facts" ? FactsSchema.Text() : ExperimentSchema.Text());
            return ExitCode.Done;
        });
        return command;
    }
}
