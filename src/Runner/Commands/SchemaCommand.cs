using System.CommandLine;
using OpgaveSim.Experiments.Schemas;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>schema</c>: the JSON Schema of the experiment file.</summary>
public static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of experiment.yaml, so that an editor completes and checks it. "
            + "In the file's first line: # yaml-language-server: $schema=experiment.schema.json\n\n"
            + "Example: opgavesim schema > experiment.schema.json");
        command.SetAction(int (_) =>
        {
            Terminal.WriteText(ExperimentSchema.Text());
            return ExitCode.Done;
        });
        return command;
    }
}
