using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Course;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Runs;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>verify PATH</c>: runs an experiment in several ways and compares the digests.</summary>
public static class VerifyCommand
{
    private static readonly Way[] Ways =
    [
        new(GrainScale.Actor, 1, 1),
        new(GrainScale.Actor, 1, 4),
        new(GrainScale.Actor, 3, 2),
        new(GrainScale.World, 1, 2),
        new(GrainScale.World, 3, 4),
        new(GrainScale.Actor, 1, 1, IsAgain: true),
    ];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("verify");
        var experiment = new ExperimentArguments();
        experiment.AddTo(command);
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        command.Add(json);
        command.Add(language);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var read = experiment.Read(parsed);
            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            var outcomes = new List<(Way Way, string? Digest)>();
            var folder = ScratchFolder.Make("opgavesim-verify-");
            try
            {
                foreach (var way in Ways)
                {
                    Terminal.Say(way.In(spoken));
                    var options = new RunOptions
                    {
                        Out = Path.Combine(folder.FullName, $"{outcomes.Count}"),
                        Grain = way.Grain,
                        Silos = way.Silos,
                        Parallel = way.Parallel,
                    };
                    var report = await new ExperimentRunner(read, options, new TerminalProgress(isQuiet: true, spoken), TimeProvider.System).RunAsync(cancellation);
                    if (report.End == RunEnd.Interrupted)
                    {
                        return ExitCode.Interrupted;
                    }

                    outcomes.Add((way, report.Digest));
                }
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            return Present(outcomes, parsed.GetValue(json), spoken);
        });
        return command;
    }

    private static int Present(List<(Way Way, string? Digest)> outcomes, bool isJson, ReportLanguage language)
    {
        var areEqual = outcomes.All(outcome => outcome.Digest is not null && outcome.Digest == outcomes[0].Digest);
        if (isJson)
        {
            Terminal.WriteJson(new JsonObject
            {
                ["equal"] = areEqual,
                ["digest"] = areEqual ? outcomes[0].Digest : null,
                ["ways"] = new JsonArray([.. outcomes.Select(outcome => (JsonNode)new JsonObject { ["way"] = outcome.Way.In(ReportLanguage.English), ["digest"] = outcome.Digest })]),
            });
        }
        else
        {
            var table = new Spectre.Console.Table { Border = TableBorder.Rounded };
            table.AddColumns(VerifyTexts.WayColumn.In(language), VerifyTexts.DigestColumn.In(language));
            foreach (var (way, digest) in outcomes)
            {
                table.AddRow(Terminal.Cell(way.In(language)), digest ?? VerifyTexts.Failed.In(language));
            }

            new Terminal().Out.Write(table);
            Terminal.Print((areEqual ? VerifyTexts.Equal : VerifyTexts.Different).In(language));
        }

        return areEqual ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>A way to run an experiment.</summary>
    private sealed record Way(GrainScale Grain, int Silos, int Parallel, bool IsAgain = false)
    {
        public string In(ReportLanguage language)
        {
            var way = VerifyTexts.Way.Filled(language, (Grain == GrainScale.Actor ? VerifyTexts.Actor : VerifyTexts.World).In(language), $"{Silos}", $"{Parallel}");
            return IsAgain ? VerifyTexts.Again.Filled(language, way) : way;
        }
    }
}
