using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Experiments.Cases;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Exports;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;
using OpgaveSim.Runner.CaseMeasures;
using Spectre.Console;
using Text = OpgaveSim.Presentation.Words.Text;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>measure CASE</c>: the diversity of tables that exist, against a null model.</summary>
public static class MeasureCommand
{
    private const int MostDraws = 1_000_000;

    private static readonly string[] Columns = ["observed", "null_mean", "null_sd", "relative_to_chance", "z", "p", "p_holm", "draws", "not_tested"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("measure", "Measures the diversity of tables that exist, against a null model that keeps every actor's number of tables "
            + "and every table's size.\n\nExample: opgavesim measure experiments/regional-energy/case --draws 999");
        var folder = new Argument<string>("case") { Description = "A folder with actors.csv, tables.csv and memberships.csv" };
        var draws = new Option<int>("--draws") { Description = "Random networks", DefaultValueFactory = _ => 999, HelpName = "N" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the null model", DefaultValueFactory = _ => 1, HelpName = "N" };
        var output = new Option<string>("--out") { Description = "Folder for overall.csv and tables.csv", HelpName = "DIR" };
        var json = SharedOptions.Json();
        var language = SharedOptions.Language();
        var force = SharedOptions.Force();
        foreach (var option in (Option[])[draws, seed, output, force, language, json])
        {
            command.Add(option);
        }

        command.Add(folder);
        command.SetAction(int (parsed) =>
        {
            var count = parsed.GetValue(draws);
            if (count is < 1 or > MostDraws)
            {
                throw new FaultsException("--draws", $"{count} is out of range; allowed: 1 … {MostDraws}");
            }

            var given = CaseReader.ReadToMeasure(parsed.GetValue(folder)!, new CaseAssumptions());
            var measured = MeasuredCase.Of(given, count, parsed.GetValue(seed));
            if (parsed.GetValue(output) is { } target)
            {
                OutputPath.Check(output.Name, target);
                using var files = new OutputFiles(output.Name, parsed.GetValue(force));
                files.Write(Path.Combine(target, "overall.csv"), path => WriteOverall(measured, path));
                files.Write(Path.Combine(target, "tables.csv"), path => WriteTables(measured, path));
                Terminal.Put(files);
            }

            if (parsed.GetValue(json))
            {
                Terminal.WriteJson(Json(measured, count));
            }
            else
            {
                Print(measured, count, PageFile.LanguageOf(parsed.GetValue(language)!));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(MeasuredCase measured, int draws, ReportLanguage language)
    {
        var console = new Terminal().Out;
        string Say(Text text, params object[] blanks) => string.Format(CultureInfo.InvariantCulture, text.In(language), blanks);
        var overall = new Spectre.Console.Table { Border = TableBorder.Rounded };
        overall.AddColumns([.. ((Text[])[MeasuredTexts.Overall, MeasuredTexts.Observed, MeasuredTexts.NullMean, MeasuredTexts.NullSd, ChanceTexts.Relative]).Select(text => Say(text)), "z", "p", "p (Holm)", Say(MeasuredTexts.Tables)]);
        for (var m = 0; m < measured.Measures.Count; m++)
        {
            var tables = measured.Measures[m].OfNetwork is not null ? measured.Case.Tables.Count : measured.Tables[m].Count(test => test is not null);
            overall.AddRow([Spectre.Console.Markup.Escape(Say(measured.Measures[m].Name)), .. Cells(measured.Overall[m], measured.OverallHolm[m], measured.WhyNot(m)), tables.ToString(CultureInfo.InvariantCulture)]);
        }

        console.Write(overall);
        for (var m = 0; m < measured.Measures.Count; m++)
        {
            if (measured.WhyNot(m) is { } why)
            {
                Terminal.Print(VariationTexts.Clause(why, measured.Measures[m].Inside).AsSentence().In(language));
            }
            else if (measured.Measures[m].OfNetwork is null)
            {
                var clear = measured.TablesHolm[m].Count(p => p < 0.05);
                Terminal.Print(Say(MeasuredTexts.Differ, Say(measured.Measures[m].Name), clear, measured.Case.Tables.Count));
            }
        }

        var needed = 20 * measured.Case.Tables.Count;
        if (draws + 1 < needed)
        {
            Terminal.Print(Say(MeasuredTexts.MoreDraws, draws, needed));
        }

        Terminal.Print(Say(MeasuredTexts.Size, measured.Case.ActorIds.Count, measured.Case.Tables.Count, draws));
    }

    private static string[] Cells(NullModelTest? test, double? holm, NoVariation? why) => test is null
        ? [Numbers.None, Numbers.None, Numbers.None, Numbers.None, Numbers.None, Numbers.None, Numbers.None]
        : why is not null
        ? [Numbers.Text(test.Observed), Numbers.Text(test.Mean), Numbers.Text(test.Deviation), Numbers.Text(test.RelativeToMean), Numbers.None, Numbers.None, Numbers.None]
        : [Numbers.Text(test.Observed), Numbers.Text(test.Mean), Numbers.Text(test.Deviation), Numbers.Text(test.RelativeToMean), Numbers.Text(test.Z, 2), Numbers.Text(test.P), Numbers.Text(holm)];

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

    private static JsonObject Json(MeasuredCase measured, int draws) => new()
    {
        ["actors"] = measured.Case.ActorIds.Count,
        ["tables"] = measured.Case.Tables.Count,
        ["draws"] = draws,
        ["assumptions"] = new JsonArray([.. measured.Case.Assumptions.Select(text => (JsonNode)text)]),
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
