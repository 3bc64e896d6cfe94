using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Inference;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;
using OpgaveSim.Runner.Inference;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>infer CASE</c>: which logic the tables of a case follow, from interests (0) to the issue (1), or that these data cannot tell.</summary>
public static class InferCommand
{
    private const int MostDraws = 1_000_000;

    private const char NoBreak = '\u00A0';

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("infer");
        var folder = new Argument<string>("case");
        var draws = new RangeOption("--draws", InferenceSizes.Least, MostDraws);
        draws.DefaultValueFactory = _ => InferenceSizes.Full;
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => 1, HelpName = "N" };
        var output = new Option<string>("--out") { HelpName = "DIR" };
        var resume = new Option<bool>("--resume");
        var overwrite = new Option<bool>("--overwrite");
        var cluster = new ClusterArguments();
        var parallel = SharedOptions.Parallel();
        var gateOnly = new Option<bool>("--gate-only");
        var silos = new RangeOption("--silos", 1, 64);
        var ignoreUnknown = SharedOptions.IgnoreUnknown();
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        command.Add(folder);
        foreach (var option in (Option[])[draws, seed, output, resume, overwrite, silos, .. cluster.All, parallel, gateOnly, ignoreUnknown, json, language])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var given = parsed.GetValue(folder)!;
            var options = new InferenceOptions
            {
                Draws = parsed.GetValue(draws) ?? InferenceSizes.Full,
                Seed = parsed.GetValue(seed),
                Out = parsed.GetValue(output) ?? Path.Combine("results", $"infer-{InferenceCase.NameOf(given)}"),
                Use = FolderUseOptions.Read(parsed.GetValue(resume), parsed.GetValue(overwrite)),
                Cluster = cluster.Read(parsed, hasOwnSilos: parsed.GetValue(silos) is not null),
                Silos = parsed.GetValue(silos) ?? 1,
                Parallel = parsed.GetValue(parallel),
                GateOnly = parsed.GetValue(gateOnly),
                IgnoreUnknown = parsed.GetValue(ignoreUnknown),
            };
            return await RunAsync(given, options, parsed.GetValue(json), PageFile.LanguageOf(parsed.GetValue(language)!), ResumeHint.Of(parsed), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string given, InferenceOptions options, bool isJson, ReportLanguage language, string resume, CancellationToken cancellation)
    {
        var read = InferenceCase.Read(given, options.Seed, options.Draws, options.IgnoreUnknown);
        foreach (var note in read.Notes)
        {
            Terminal.Say(RunTexts.Note.Filled(language, note.In(language)));
        }

        using var folder = InferenceFolder.Open(options.Out, read.Asked, options.Use);
        try
        {
            var worlds = new CaseWorlds(given, folder, options, () => new TerminalProgress(isQuiet: false, language), cancellation);
            SayTime(worlds, options, language);
            var found = await new InferenceRunner(worlds, read.Asked, folder, stage => Terminal.Say(StageTexts.Of(stage).In(language))).RunAsync(options.GateOnly, cancellation);
            folder.Put(InferenceFolder.Findings, path => File.WriteAllText(path, InferenceJson.Text(found)));
            folder.Put(InferenceFolder.Page, path => PageFile.Write(path, writer => InferencePage.Write(writer, new InferenceContext(found, language))));
            Present(found, options, isJson, language);
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            Terminal.Say(StageTexts.Interrupted.Filled(language, resume));
            return ExitCode.Interrupted;
        }
    }

    private static void SayTime(CaseWorlds worlds, InferenceOptions options, ReportLanguage language)
    {
        var minutes = InferenceTime.Of(worlds, options).TotalMinutes;
        if (minutes > 2)
        {
            Terminal.Say(StageTexts.Minutes.Filled(language, new ReportNumbers(language).Count((long)Math.Ceiling(minutes))));
        }
    }

    private static void Present(InferenceFinding found, InferenceOptions options, bool isJson, ReportLanguage language)
    {
        if (isJson)
        {
            Terminal.WriteJson(JsonNode.Parse(InferenceJson.Text(found))!);
            return;
        }

        var page = new PageWording(language);
        Terminal.Print(InferenceSentences.Headline(page, found));
        foreach (var sentence in InferenceSentences.Of(page, found))
        {
            Terminal.Print(sentence.Replace(NoBreak, ' '));
        }

        Terminal.Print($"{RunTexts.PageLabel.In(language)}  {Path.Combine(options.Out, InferenceFolder.Page)}");
    }
}
