using System.CommandLine;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Exports;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>export RESULT</c>: tables as CSV, Parquet or a workbook, networks of worlds as GraphML or GEXF.</summary>
public static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("export");
        var folder = new Argument<string>("result");
        var format = new Option<string>("--format") { HelpName = "csv|parquet|xlsx|graphml|gexf", Required = true };
        format.AcceptOnlyFromAmong([.. Enum.GetValues<ExportFormat>().Select(value => YamlBinder.EnumWord(value))]);
        var output = new Option<string>("--out") { HelpName = "DIR", Required = true };
        var scenario = new Option<string>("--scenario") { HelpName = "NAME" };
        var replication = new Option<int?>("--replication") { HelpName = "N" };
        var point = new Option<int?>("--point") { HelpName = "N" };
        var round = new Option<int?>("--round") { HelpName = "N" };
        var experiment = new Option<string>("--experiment") { HelpName = "PATH" };
        var language = SharedOptions.Language();
        var force = SharedOptions.Force();
        command.Add(folder);
        foreach (var option in (Option[])[format, output, language, force, scenario, replication, round, point, experiment])
        {
            command.Add(option);
        }

        command.SetAction(async Task<int> (parsed, cancellation) =>
        {
            var kind = Enum.Parse<ExportFormat>(parsed.GetValue(format)!, ignoreCase: true);
            var isNetwork = kind is ExportFormat.Graphml or ExportFormat.Gexf;
            CheckOptions(isNetwork, (round.Name, parsed.GetValue(round)), (experiment.Name, parsed.GetValue(experiment)));
            using var reader = new ResultReader(parsed.GetValue(folder)!);
            var choice = new RunChoice(parsed.GetValue(scenario), parsed.GetValue(replication), parsed.GetValue(point));
            choice.Check(reader);
            var target = parsed.GetValue(output)!;
            OutputPath.Check(output.Name, target);
            using var files = new OutputFiles(output.Name, parsed.GetValue(force));
            if (isNetwork)
            {
                var networks = new NetworkExport(reader, parsed.GetValue(experiment), cancellation);
                foreach (var name in Scenarios(reader, choice))
                {
                    Write(await networks.OfAsync(new RunKey(choice.Point ?? 0, name, choice.Replication ?? 0), parsed.GetValue(round)), kind, target, files);
                }
            }
            else if (kind == ExportFormat.Xlsx)
            {
                if (WorkbookExport.Write(reader, choice, target, files, cancellation) is > 0 and var cut)
                {
                    Terminal.Say($"note: {cut} texts are longer than a cell of a spreadsheet holds, and were cut; csv and parquet have them whole");
                }
            }
            else
            {
                var style = PageFile.LanguageOf(parsed.GetValue(language)!) == ReportLanguage.Dutch ? CsvStyle.Dutch : CsvStyle.International;
                TableExport.Write(reader, choice, kind == ExportFormat.Parquet, target, files, cancellation, style);
            }

            Terminal.Put(files);
            foreach (var file in files.Names)
            {
                Terminal.Print(file);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(WorldNetwork network, ExportFormat kind, string folder, OutputFiles files)
    {
        var (key, end) = (network.Key, kind == ExportFormat.Gexf ? "gexf" : "graphml");
        var file = Path.Combine(folder, $"{key.Scenario}-replication{key.Replication}{(key.Point == 0 ? "" : $"-point{key.Point}")}-round{network.Round}.{end}");
        files.Write(file, path =>
        {
            if (kind == ExportFormat.Gexf)
            {
                GexfFile.Write(path, network);
            }
            else
            {
                GraphmlFile.Write(path, network);
            }
        });
    }

    private static string[] Scenarios(ResultReader reader, RunChoice choice) => choice.Scenario is { } one
        ? [one]
        : [.. reader.Query("select scenario from scenario where point = $1 order by position", choice.Point ?? 0).Select(row => (string)row[0]!)];

    private static void CheckOptions(bool isNetwork, params (string Name, object? Value)[] ofNetworks)
    {
        var faults = ofNetworks.Where(option => !isNetwork && option.Value is not null)
            .Select(option => new Fault(option.Name, 0, 0, CommandFaultTexts.ForNetworks)).ToArray();
        if (faults.Length > 0)
        {
            throw new FaultsException(faults);
        }
    }
}
