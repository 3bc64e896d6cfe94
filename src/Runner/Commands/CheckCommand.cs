using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Runner.Cases;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Input;

namespace OpgaveSim.Runner.Commands;

/// <summary><c>check PATH</c>: validates an experiment or a case, lists all faults, runs nothing.</summary>
public static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("check", "Validates an experiment or a case and lists all faults; runs nothing.\n\nExample: opgavesim check experiments/quickstart");
        var experiment = new ExperimentArguments();
        experiment.AddTo(command);
        var json = SharedOptions.Json();
        command.Add(json);
        command.SetAction(int (parsed) =>
        {
            try
            {
                var path = experiment.PathOf(parsed);
                var isCase = Directory.Exists(path) && !File.Exists(Path.Combine(path, ExperimentReader.FileName))
                    && File.Exists(Path.Combine(path, "actors.csv"));
                var summary = isCase ? Case(path) : Experiment(experiment.Read(parsed));
                Present(summary, parsed.GetValue(json));
                return ExitCode.Done;
            }
            catch (FaultsException e) when (parsed.GetValue(json))
            {
                Terminal.WriteJson(new JsonObject
                {
                    ["ok"] = false,
                    ["faults"] = new JsonArray([.. e.Faults.Select(fault => (JsonNode)new JsonObject
                    {
                        ["file"] = fault.File,
                        ["line"] = fault.Line == 0 ? null : fault.Line,
                        ["column"] = fault.Column == 0 ? null : fault.Column,
                        ["message"] = fault.Message,
                    })]),
                });
                return ExitCode.BadInput;
            }
        });
        return command;
    }

    private static JsonObject Case(string path)
    {
        var read = CaseReader.Read(path, new CaseAssumptions(), 64);
        return new JsonObject
        {
            ["ok"] = true,
            ["case"] = path,
            ["actors"] = read.ActorIds.Count,
            ["domains"] = read.DomainIds.Count,
            ["issues"] = read.Issues?.Count,
            ["tables"] = read.Tables.Count,
            ["assumptions"] = new JsonArray([.. read.Assumptions.Select(text => (JsonNode)text)]),
        };
    }

    private static JsonObject Experiment(Experiment read)
    {
        var largest = read.Points.Max(point => MemoryEstimate.Bytes(point.World, read.Head.Grain, read.Head.Rounds));
        return new JsonObject
        {
            ["ok"] = true,
            ["experiment"] = read.Head.Name,
            ["points"] = read.Points.Count,
            ["scenarios"] = new JsonArray([.. read.Points[0].Scenarios.Select(scenario => (JsonNode)scenario.Name)]),
            ["replications"] = read.Head.Replications,
            ["runs"] = read.RunCount,
            ["actors"] = read.Points.Max(point => point.World.Actors),
            ["memoryBytes"] = largest,
            ["warnings"] = new JsonArray([.. read.Warnings.Select(text => (JsonNode)text)]),
            ["assumptions"] = new JsonArray([.. read.Points.SelectMany(point => point.Case?.Assumptions ?? []).Distinct().Select(text => (JsonNode)text)]),
        };
    }

    private static void Present(JsonObject summary, bool isJson)
    {
        if (isJson)
        {
            Terminal.WriteJson(summary);
            return;
        }

        foreach (var (key, value) in summary.Where(entry => entry.Key != "ok" && entry.Value is not null))
        {
            var text = value is JsonArray list ? string.Join(list.Count > 0 && key is "warnings" or "assumptions" ? "\n  " : ", ", list) : value!.ToString();
            if (key == "memoryBytes")
            {
                text = string.Create(CultureInfo.InvariantCulture, $"about {(long)value! / 1e9:0.0} GB");
            }

            if (text.Length > 0)
            {
                Console.Out.WriteLine($"{key}: {text}");
            }
        }

        Console.Out.WriteLine("no faults");
    }
}
