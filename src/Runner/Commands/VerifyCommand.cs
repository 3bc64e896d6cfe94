using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Runner.Runs;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>verify PATH</c>: runs an experiment in several ways and compares the digests.</summary>
public static class VerifyCommand
{
    private static readonly (string Name, GrainScale Grain, int Silos, int Parallel)[] Ways =
    [
        ("actor grains, 1 silo, one run at a time", GrainScale.Actor, 1, 1),
        ("actor grains, 1 silo, 4 runs at a time", GrainScale.Actor, 1, 4),
        ("actor grains, 3 silos, 2 runs at a time", GrainScale.Actor, 3, 2),
        ("world grains, 1 silo, 2 runs at a time", GrainScale.World, 1, 2),
        ("world grains, 3 silos, 4 runs at a time", GrainScale.World, 3, 4),
        ("actor grains, 1 silo, one run at a time, again", GrainScale.Actor, 1, 1),
    ];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("verify", "Runs an experiment in other ways (grain size, silos, parallelism) and compares digests.\n\nExample: opgavesim verify experiments/quickstart --replications 2");
        var experiment = new ExperimentArguments();
        experiment.AddTo(command);
        var json = SharedOptions.Json();
        command.Add(json);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var read = experiment.Read(parsed);
            var outcomes = new List<(string Name, string? Digest)>();
            var folder = ScratchFolder.Make("opgavesim-verify-");
            try
            {
                foreach (var way in Ways)
                {
                    Terminal.Say(way.Name);
                    var options = new RunOptions
                    {
                        Out = Path.Combine(folder.FullName, $"{outcomes.Count}"),
                        Grain = way.Grain,
                        Silos = way.Silos,
                        Parallel = way.Parallel,
                    };
                    var report = await new ExperimentRunner(read, options, new TerminalProgress(isQuiet: true), TimeProvider.System).RunAsync(cancellation);
                    if (report.End == RunEnd.Interrupted)
                    {
                        return ExitCode.Interrupted;
                    }

                    outcomes.Add((way.Name, report.Digest));
                }
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            return Present(outcomes, parsed.GetValue(json));
        });
        return command;
    }

    private static int Present(List<(string Name, string? Digest)> outcomes, bool isJson)
    {
        var areEqual = outcomes.All(outcome => outcome.Digest is not null && outcome.Digest == outcomes[0].Digest);
        if (isJson)
        {
            Terminal.WriteJson(new JsonObject
            {
                ["equal"] = areEqual,
                ["digest"] = areEqual ? outcomes[0].Digest : null,
                ["ways"] = new JsonArray([.. outcomes.Select(outcome => (JsonNode)new JsonObject { ["way"] = outcome.Name, ["digest"] = outcome.Digest })]),
            });
        }
        else
        {
            var table = new Spectre.Console.Table { Border = TableBorder.Rounded };
            table.AddColumns("way", "digest");
            foreach (var (name, digest) in outcomes)
            {
                table.AddRow(name, digest ?? "failed");
            }

            new Terminal().Out.Write(table);
            Terminal.Print(areEqual ? "all digests are equal" : "digests differ");
        }

        return areEqual ? ExitCode.Done : ExitCode.Failed;
    }
}
