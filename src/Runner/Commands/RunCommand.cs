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

/// <summary><c>run PATH</c>: runs an experiment and leaves a results folder with a report.</summary>
public static class RunCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("run", "Runs an experiment and leaves a results folder with a report.\n\nExample: opgavesim run experiments/quickstart --replications 40 --out results/more-worlds");
        var experiment = new ExperimentArguments();
        experiment.AddTo(command);
        var execution = new ExecutionOptions();
        execution.AddTo(command);
        var noReport = new Option<bool>("--no-report") { Description = "No report.html" };
        var quiet = new Option<bool>("--quiet") { Description = "No progress and no summary" };
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        command.Add(noReport);
        command.Add(quiet);
        command.Add(json);
        command.Add(language);
        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var read = experiment.Read(parsed);
            var options = execution.Read(parsed, read.Head.Name);
            return await RunAsync(read, options, new Presentation(
                parsed.GetValue(quiet), parsed.GetValue(json), !parsed.GetValue(noReport), parsed.GetValue(language)!,
                ResumeHint.Of(parsed)), cancellation);
        });
        return command;
    }

    private sealed record Presentation(bool IsQuiet, bool IsJson, bool WithReport, string Language, string Resume)
    {
        public ReportLanguage Spoken => PageFile.LanguageOf(Language);
    }

    private static async Task<int> RunAsync(Experiment experiment, RunOptions options, Presentation show, CancellationToken cancellation)
    {
        foreach (var warning in experiment.Warnings)
        {
            Terminal.Say($"note: {warning.In(show.Spoken)}");
        }

        var progress = new TerminalProgress(show.IsQuiet);
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
            Terminal.Say($"{e.Message}; go on with: {show.Resume}");
            return ExitCode.Failed;
        }

        Present(experiment, options, show, report);
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
            Terminal.Say($"{options.Out} is finished; nothing was run");
        }

        if (report.Problem is { } problem)
        {
            Terminal.Say($"{problem}; {report.Runs} finished runs are kept in {options.Out}");
        }

        if (report.End == RunEnd.Interrupted || report.End == RunEnd.Failed)
        {
            Terminal.Say($"{report.Runs} of {report.Planned} runs are kept; go on with: {show.Resume}");
        }
    }

    /// <summary>Writes the report, unless there is nothing to tell; one that is missing though nothing was run is made too.</summary>
    private static void WriteReport(RunOptions options, Presentation show, RunReport report)
    {
        var isThere = File.Exists(Path.Combine(options.Out, ResultFolder.Report));
        if (report.Runs > 0 && show.WithReport && report.End != RunEnd.Failed && !(report.End == RunEnd.NothingToDo && isThere))
        {
            ReportFile.Write(options.Out, show.Language);
        }
    }

    private static void Present(Experiment experiment, RunOptions options, Presentation show, RunReport report)
    {
        if (show.IsJson)
        {
            Terminal.WriteJson(Json(experiment, options, report));
        }
        else if (!show.IsQuiet && report.Runs > 0)
        {
            using var reader = new ResultReader(options.Out);
            var values = RunValues.Read(reader);
            var terminal = new Terminal();
            var first = new ResultComparisons(values).At(0);
            SummaryTable.Write(terminal.Out, first, values.Points[0].Words, show.Spoken);
            HeadlineRows.Write(terminal.Out, first, WorldPreset.Of(values, 0), show.Spoken);
            if (values.Points.Count > 1)
            {
                Terminal.Print($"and {values.Points.Count - 1} more points of the design, in the report");
            }

            Terminal.Print($"results  {options.Out}");
            if (show.WithReport && File.Exists(Path.Combine(options.Out, ResultFolder.Report)))
            {
                Terminal.Print($"report   {Path.Combine(options.Out, ResultFolder.Report)}");
            }

            Terminal.Print($"digest   {report.Digest ?? "none: not all runs are there"}");
        }
    }

    private static JsonObject Json(Experiment experiment, RunOptions options, RunReport report)
    {
        var document = new JsonObject
        {
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
