using System.CommandLine;
using System.Text.Json.Nodes;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Measures;
using OpgaveSim.Results.CaseMeasures;
using OpgaveSim.Results.Exports;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;
using Spectre.Console;
using Text = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>measure CASE</c>: the diversity of tables that exist, against a null model.</summary>
public static class MeasureCommand
{
    private const int MostDraws = 1_000_000;

    private const string Main = "main", All = "all";

    private static readonly string[] Columns = ["observed", "null_mean", "null_sd", "relative_to_chance", "z", "p", "p_holm", "draws", "not_tested"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("measure");
        var cases = new Argument<string>("case");
        var draws = new Option<int>("--draws") { DefaultValueFactory = _ => 999, HelpName = "N" };
        var seed = new Option<ulong>("--seed") { DefaultValueFactory = _ => 1, HelpName = "N" };
        var output = new Option<string>("--out") { HelpName = "DIR" };
        var page = new Option<string>("--page") { HelpName = "FILE.html" };
        var which = new Option<string>("--measures") { DefaultValueFactory = _ => Main, HelpName = "main|all" };
        which.AcceptOnlyFromAmong(Main, All);
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        var force = SharedOptions.Force();
        var ignoreUnknown = SharedOptions.IgnoreUnknown();
        foreach (var option in (Option[])[which, draws, seed, page, output, force, language, json, ignoreUnknown])
        {
            command.Add(option);
        }

        command.Add(cases);
        command.SetAction(int (parsed) =>
        {
            var count = parsed.GetValue(draws);
            if (count is < 1 or > MostDraws)
            {
                throw new FaultsException("--draws", CommandFaultTexts.OutOfRange(count, 1, MostDraws));
            }

            var folder = parsed.GetValue(cases)!;
            var given = CaseReader.ReadToMeasure(folder, new CaseAssumptions(), parsed.GetValue(ignoreUnknown));
            var measured = MeasuredCase.Of(given, count, parsed.GetValue(seed), parsed.GetValue(which) == All);
            var words = new MeasuredWords(measured, NameOf(folder), PageFile.LanguageOf(parsed.GetValue(language)!));
            if (parsed.GetValue(output) is { } target)
            {
                OutputPath.Check(output.Name, target);
                using var files = new OutputFiles(output.Name, parsed.GetValue(force));
                files.Write(Path.Combine(target, "overall.csv"), path => WriteOverall(measured, path));
                files.Write(Path.Combine(target, "tables.csv"), path => WriteTables(measured, path));
                Terminal.Put(files);
            }

            if (parsed.GetValue(page) is { } file)
            {
                using var files = new OutputFiles(page.Name, parsed.GetValue(force));
                files.Write(file, path => PageFile.Write(path, writer => MeasurePage.Write(writer, words)));
                Terminal.Put(files);
            }

            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(Json(measured, count, words.Language));
            }
            else
            {
                Print(words);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What a case is called: its folder, or the one above where that is called case, as in the experiments that come with the program.</summary>
    private static string NameOf(string folder)
    {
        var path = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return path is { Name: "case", Parent: { } parent } ? parent.Name : path.Name;
    }

    private static void Print(MeasuredWords words)
    {
        var (console, measured) = (new Terminal().Out, words.Measured);
        var overall = new Spectre.Console.Table { Border = TableBorder.Rounded };
        overall.AddColumns([
            .. ((Text[])[MeasuredTexts.Overall, MeasuredTexts.Observed, MeasuredTexts.NullMean, MeasuredTexts.NullSd, ChanceTexts.Relative]).Select(text => words.Say(text)),
            "z", "p", "p (Holm)", words.Say(MeasuredTexts.Tables)]);
        for (var m = 0; m < measured.Measures.Count; m++)
        {
            overall.AddRow([Spectre.Console.Markup.Escape(words.Say(measured.Measures[m].Name)), .. Cells(words, m), Differing(words, m)]);
        }

        console.Write(overall);
        foreach (var sentence in words.InShort)
        {
            Terminal.Print(sentence);
        }

        if (words.TooFewDraws is { } tooFew)
        {
            Terminal.Print(tooFew);
        }

        Terminal.Print(words.Say(
            MeasuredTexts.Size, words.Numbers.Count(measured.Case.ActorIds.Count), words.Numbers.Count(measured.Case.Tables.Count), words.Numbers.Count(measured.Draws)));
    }

    /// <summary>How many of the tables with a value clearly differ from chance; a dash for a measure of all tables together, and where nothing is tested.</summary>
    private static string Differing(MeasuredWords words, int measure)
    {
        var tested = words.Measured.TablesHolm[measure].Count(p => p is not null);
        return tested == 0 ? words.Numbers.Text((double?)null)
            : words.Say(MeasuredTexts.OfAll, words.Numbers.Count(words.Measured.TablesHolm[measure].Count(p => p < MeasuredCase.Level)), words.Numbers.Count(tested));
    }

    private static string[] Cells(MeasuredWords words, int measure)
    {
        var (test, isTested) = (words.Measured.Overall[measure], words.Measured.WhyNot(measure) is null);
        double?[] described = [test?.Observed, test?.Mean, test?.Deviation, test?.RelativeToMean];
        return
        [
            .. described.Select(value => words.Numbers.Text(value)),
            words.Numbers.Text(isTested ? test?.Z : null, 2), words.P(isTested ? test?.P : null), words.P(isTested ? words.Measured.OverallHolm[measure] : null),
        ];
    }

    private static void WriteOverall(MeasuredCase measured, string file) => CsvFile.Write(file, csv =>
    {
        csv.Row((string[])["measure", .. Columns]);
        for (var m = 0; m < measured.Measures.Count; m++)
        {
            csv.Row((object?[])[measured.Measures[m].Id, .. Values(measured.Overall[m], measured.OverallHolm[m], measured.WhyNot(m))]);
        }
    });

    private static void WriteTables(MeasuredCase measured, string file) => CsvFile.Write(file, csv =>
    {
        csv.Row((string[])["table", "name", "members", "measure", .. Columns]);
        for (var t = 0; t < measured.Case.Tables.Count; t++)
        {
            var table = measured.Case.Tables[t];
            for (var m = 0; m < measured.Measures.Count; m++)
            {
                csv.Row((object?[])[table.Id, table.Name, table.Members.Count, measured.Measures[m].Id, .. Values(measured.Tables[m][t], measured.TablesHolm[m][t], measured.WhyNot(m, t))]);
            }
        }
    });

    private static object?[] Values(NullModelTest? test, double? holm, NoVariation? why) => test is null
        ? new object?[Columns.Length]
        : [test.Observed, test.Mean, test.Deviation, test.RelativeToMean, why is null ? test.Z : null, P(test, why), holm, test.Draws, Word(why)];

    private static double? P(NullModelTest test, NoVariation? why) => why is null ? test.P : null;

    private static string? Word(NoVariation? why) => why is { } known ? YamlBinder.EnumWord(known) : null;

    private static JsonObject Json(MeasuredCase measured, int draws, ReportLanguage language) => new()
    {
        ["actors"] = measured.Case.ActorIds.Count,
        ["tables"] = measured.Case.Tables.Count,
        ["draws"] = draws,
        ["assumptions"] = new JsonArray([.. measured.Case.Assumptions.Select(one => (JsonNode)one.In(language))]),
        ["overall"] = new JsonObject(measured.Measures.Select((measure, m) =>
            KeyValuePair.Create(measure.Id, (JsonNode?)Json(measured.Overall[m], measured.OverallHolm[m], measured.WhyNot(m))))),
        ["byTable"] = new JsonArray([.. measured.Case.Tables.Select((table, t) => (JsonNode)new JsonObject
        {
            ["id"] = table.Id,
            ["name"] = table.Name,
            ["members"] = table.Members.Count,
            ["measures"] = new JsonObject(measured.Measures.Select((measure, m) =>
                KeyValuePair.Create(measure.Id, (JsonNode?)Json(measured.Tables[m][t], measured.TablesHolm[m][t], measured.WhyNot(m, t))))),
        })]),
    };

    private static JsonObject? Json(NullModelTest? test, double? holm, NoVariation? why) => test is null ? null : new JsonObject
    {
        ["observed"] = test.Observed,
        ["nullMean"] = test.Mean,
        ["nullSd"] = test.Deviation,
        ["relativeToChance"] = test.RelativeToMean,
        ["z"] = why is null ? test.Z : null,
        ["p"] = P(test, why),
        ["pHolm"] = holm,
        ["notTested"] = Word(why),
    };
}
