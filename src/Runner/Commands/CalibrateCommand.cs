using System.CommandLine;
using System.Globalization;
using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Calibration;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.Calibration;
using OpgaveSim.Runner.Runs;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>calibrate FACTS</c>: plausible worlds from stylised facts.</summary>
public static class CalibrateCommand
{
    private const int FewestDraws = 20, MostDraws = 100_000;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("calibrate");
        var file = new Argument<string>("facts");
        var draws = new RangeOption("--draws", FewestDraws, MostDraws);
        draws.DefaultValueFactory = _ => CalibrationOptions.UsualDraws;
        var seed = new Option<string>("--seed") { HelpName = "N" };
        var execution = new ExecutionOptions();
        var page = new Option<string>("--page") { HelpName = "DIR" };
        var quiet = new Option<bool>("--quiet");
        var (json, language) = (SharedOptions.Json(), SharedOptions.Language());
        command.Add(file);
        command.Add(draws);
        command.Add(seed);
        execution.AddTo(command);
        foreach (var option in (Option[])[page, quiet, json, language])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, interrupt) =>
        {
            var facts = WithSeed(FactsReader.Read(parsed.GetValue(file)!), parsed.GetValue(seed));
            var options = execution.Read(parsed, facts.Head.Name);
            using var held = CalibrationFolder.Open(options.Out, options.Use);
            var size = new CalibrationOptions(parsed.GetValue(draws) ?? CalibrationOptions.UsualDraws);
            var show = new Shown(parsed.GetValue(quiet), parsed.GetValue(json), PageFile.LanguageOf(parsed.GetValue(language)!), parsed.GetValue(page));
            try
            {
                return await RunAsync(facts, size, options, show, interrupt);
            }
            catch (StageEndedException ended)
            {
                var resume = ResumeHint.Of(parsed);
                Terminal.Say(ended.Report.Problem is { } problem
                    ? StageTexts.EndedBy.Filled(show.Language, ended.Stage, problem, resume)
                    : StageTexts.Ended.Filled(show.Language, ended.Stage, resume));
                return ended.Report.End == RunEnd.Interrupted ? ExitCode.Interrupted : ExitCode.Failed;
            }
        });
        return command;
    }

    private sealed record Shown(bool IsQuiet, bool IsJson, ReportLanguage Language, string? Page);

    private static async Task<int> RunAsync(FactsFile facts, CalibrationOptions size, RunOptions options, Shown show, CancellationToken interrupt)
    {
        var stages = new StageRunner(options, new TerminalProgress(show.IsQuiet, show.Language), TimeProvider.System);
        var (result, prior) = await new CalibrationRun(facts, size, stages, words =>
        {
            if (!show.IsQuiet)
            {
                Terminal.Say(words.In(show.Language));
            }
        }).RunAsync(interrupt);
        using var files = new OutputFiles("--out", force: false);
        CalibrationFiles.Write(files, stages, options.Out, facts, size, result, prior, show.Language);
        if (show.Page is { } folder)
        {
            EnsembleShares Shares(string stage) => EnsembleShares.Read(Path.Combine(options.Out, stage, StageRunner.Results));
            PlausiblePage.Write(folder, new PlausibleResult(result, Shares(CalibrationRun.PriorStage), Shares(CalibrationRun.EnsembleStage)), files);
        }

        Terminal.Put(files, show.Language);
        if (show.IsJson)
        {
            Terminal.WriteJson(result.ToJson());
        }
        else
        {
            CalibrationTable.Write(new Terminal().Out, result, show.Language);
            foreach (var name in files.Names)
            {
                Terminal.Print(name);
            }
        }

        return ExitCode.Done;
    }

    private static FactsFile WithSeed(FactsFile facts, string? seed) => seed is null ? facts
        : ulong.TryParse(seed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? facts with { Head = facts.Head with { Seed = number } }
        : throw new FaultsException("--seed", CommandFaultTexts.NotASeed(Experiments.Input.Shown.Quoted(seed)));
}
