using System.CommandLine;
using OpgaveSim.Experiments.Schemas;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>schema</c>: the JSON Schema of the experiment file, or of a file of facts.</summary>
public static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of experiment.yaml, so that an editor completes and checks it. "
            + "In the file's first line: # yaml-language-server: $schema=experiment.schema.json\n\n"
            + "Example: opgavesim schema > experiment.schema.json\n         opgavesim schema facts > facts.schema.json");
        var of = new Argument<string>("file") { Description = "experiment (default), or facts: the file that calibrate reads", DefaultValueFactory = _ => "experiment" };
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
