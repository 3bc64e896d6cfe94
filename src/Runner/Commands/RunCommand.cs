using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Report;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>run PATH…</c>: runs one or more experiments and leaves a results folder with a report for each.</summary>
public static class RunCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("run");
        var experiment = new ExperimentArguments(canBeSeveral: true);
        experiment.AddTo(command);
        var execution = new ExecutionOptions();
        execution.AddTo(command);
        var noReport = new Option<bool>("--no-report");
        var quiet = new Option<bool>("--quiet");
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        command.Add(noReport);
        command.Add(quiet);
        command.Add(json);
        command.Add(language);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var all = experiment.ReadAll(parsed);
            var spoken = PageFile.LanguageOf(parsed.GetValue(language)!);
            (Experiment Experiment, RunOptions Options)[] plans =
                [.. all.Select(one => (one, execution.Read(parsed, one.Head.Name, isOneOfSeveral: all.Count > 1)))];
            CheckFolders([.. plans.Select(plan => plan.Options.Out)]);
            var show = new Presentation(
                parsed.GetValue(quiet), parsed.GetValue(json), !parsed.GetValue(noReport), spoken, ResumeHint.Of(parsed));
            var codes = new List<int>();
            var documents = new JsonArray();
            foreach (var (place, (one, options)) in plans.Index())
            {
                if (plans.Length > 1 && !show.IsQuiet)
                {
                    Terminal.Say(RunTexts.Experiment.Filled(spoken, $"{place + 1}", $"{plans.Length}", one.Head.Name));
                }

                Task<int> Run() => RunAsync(one, options, show, documents, cancellation);
                codes.Add(plans.Length == 1 ? await Run() : await Ending.OfAsync(Run, spoken));
                if (codes[^1] == ExitCode.Interrupted || cancellation.IsCancellationRequested)
                {
                    break;
                }
            }

            if (show.IsJson && documents.Count > 0)
            {
                Terminal.WriteJson(plans.Length == 1 ? documents[0]! : new JsonObject { ["experiments"] = documents });
            }

            return Ending.Worst(codes);
        });
        return command;
    }

    private sealed record Presentation(bool IsQuiet, bool IsJson, bool WithReport, ReportLanguage Language, string Resume);

    private static void CheckFolders(string[] folders)
    {
        Fault[] twice = [.. folders.GroupBy(folder => folder).Where(same => same.Count() > 1)
            .Select(same => new Fault(same.Key, 0, 0, RunTexts.SameFolder))];
        if (twice.Length > 0)
        {
            throw new FaultsException(twice);
        }
    }

    private static async Task<int> RunAsync(Experiment experiment, RunOptions options, Presentation show, JsonArray documents, CancellationToken cancellation)
    {
        foreach (var warning in experiment.Warnings)
        {
            Terminal.Say(RunTexts.Note.Filled(show.Language, warning.In(show.Language)));
        }

        var progress = new TerminalProgress(show.IsQuiet, show.Language);
        RunReport report;
        try
        {
            report = await new ExperimentRunner(experiment, options, progress, TimeProvider.System).RunAsync(cancellation, done =>
            {
                progress.EndLine();
                Tell(options, show, done);
                WriteReport(options, show, done);
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            progress.EndLine();
            Terminal.Say(RunTexts.GoOnAfter.Filled(show.Language, e.Message, show.Resume));
            return ExitCode.Failed;
        }

        Present(experiment, options, show, report, documents);
        return report.End switch
        {
            RunEnd.Finished or RunEnd.NothingToDo => ExitCode.Done,
            RunEnd.FinishedWithFailures => ExitCode.FinishedWithFailures,
            RunEnd.Interrupted => ExitCode.Interrupted,
            _ => ExitCode.Failed,
        };
    }

    private static void Tell(RunOptions options, Presentation show, RunReport report)
    {
        if (report.End == RunEnd.NothingToDo && !show.IsQuiet)
        {
            Terminal.Say(RunTexts.NothingToDo.Filled(show.Language, options.Out));
        }

        if (report.Problem is { } problem)
        {
            Terminal.Say(RunTexts.Stopped.Filled(show.Language, problem, $"{report.Runs}", options.Out));
        }

        if (report.End == RunEnd.Interrupted || report.End == RunEnd.Failed)
        {
            Terminal.Say(RunTexts.GoOn.Filled(show.Language, $"{report.Runs}", $"{report.Planned}", show.Resume));
        }
    }

    /// <summary>Writes the report, unless there is nothing to tell; one that is missing though nothing was run is made too.</summary>
    private static void WriteReport(RunOptions options, Presentation show, RunReport report)
    {
        var isThere = File.Exists(Path.Combine(options.Out, ResultFolder.Report));
        if (report.Runs > 0 && show.WithReport && report.End != RunEnd.Failed && !(report.End == RunEnd.NothingToDo && isThere))
        {
            ReportFile.Write(options.Out, TerminalLanguage.Word(show.Language));
        }
    }

    private static void Present(Experiment experiment, RunOptions options, Presentation show, RunReport report, JsonArray documents)
    {
        if (show.IsJson)
        {
            documents.Add((JsonNode)Json(experiment, options, report));
        }
        else if (!show.IsQuiet && report.Runs > 0)
        {
            using var reader = new ResultReader(options.Out);
            var values = RunValues.Read(reader);
            var terminal = new Terminal();
            var first = new ResultComparisons(values).At(0);
            SummaryTable.Write(terminal.Out, first, values.Points[0].Words.In(show.Language), show.Language);
            HeadlineRows.Write(terminal.Out, first, WorldPreset.Of(values, 0), show.Language);
            if (values.Points.Count > 1)
            {
                Terminal.Print(RunTexts.MorePoints.Filled(show.Language, $"{values.Points.Count - 1}"));
            }

            PrintPlaces(options, show, report);
        }
    }

    private static void PrintPlaces(RunOptions options, Presentation show, RunReport report)
    {
        var page = Path.Combine(options.Out, ResultFolder.Report);
        (Text Label, string? Value)[] lines =
        [
            (RunTexts.ResultsLabel, options.Out),
            (RunTexts.ReportLabel, show.WithReport && File.Exists(page) ? page : null),
            (RunTexts.DigestLabel, report.Digest ?? RunTexts.NoDigest.In(show.Language)),
        ];
        var wide = lines.Max(line => line.Label.In(show.Language).Length);
        foreach (var (label, value) in lines.Where(line => line.Value is not null))
        {
            Terminal.Print($"{label.In(show.Language).PadRight(wide)}  {value}");
        }
    }

    private static JsonObject Json(Experiment experiment, RunOptions options, RunReport report)
    {
        var document = new JsonObject
        {
            ["experiment"] = experiment.Head.Name,
            ["end"] = YamlBinder.EnumWord(report.End),
            ["out"] = options.Out,
            ["runs"] = report.Runs,
            ["runsPlanned"] = report.Planned,
            ["failures"] = new JsonArray([.. report.Failures.Select(failure => (JsonNode)new JsonObject
            {
                ["run"] = failure.Key.ToString(),
                ["error"] = failure.Error.Split('\n')[0].Trim(),
            })]),
            ["begunAgain"] = report.BegunAgain,
            ["digest"] = report.Digest,
        };
        if (report.Runs > 0)
        {
            using var reader = new ResultReader(options.Out);
            var values = RunValues.Read(reader);
            document["points"] = Points(values);
            document["reversal"] = ReversalJson.Of(values);
            document["sensitivity"] = SensitivityJson.Of(values);
            document["factors"] = FactorJson.Of(FactorialEffects.All(values, new ResultComparisons(values)));
        }

        return document;
    }

    private static JsonArray Points(RunValues values)
    {
        var comparisons = new ResultComparisons(values);
        return new JsonArray([.. values.Points.Select(point => (JsonNode)new JsonObject
        {
            ["point"] = point.Index,
            ["label"] = point.Label,
            ["baseline"] = values.Baseline,
            ["hypotheses"] = HypothesisJson.Of(comparisons.At(point.Index)),
            ["scenarios"] = ComparisonJson.Scenarios(comparisons.At(point.Index)),
            ["yardsticks"] = YardstickJson.Of(comparisons.At(point.Index)),
        })]);
    }
}
