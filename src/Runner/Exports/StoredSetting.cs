using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Rounds;
using OpgaveSim.Model.World;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Input;
using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Exports;

/// <summary>The setting of a run, from the settings that a result stores. Of a case results hold only the hash, so it is null here.</summary>
/// <param name="Setting">The setting, without its case.</param>
/// <param name="CaseHash">The hash of the case; null: a generated world.</param>
public sealed record StoredSetting(RunSetting Setting, string? CaseHash)
{
    /// <summary>Reads the setting of a run.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="key">The run.</param>
    /// <exception cref="FaultsException">The settings are not as this version writes them.</exception>
    public static StoredSetting Read(ResultReader reader, RunKey key)
    {
        try
        {
            var stored = JsonNode.Parse(reader.Settings())!;
            var head = stored["head"].Deserialize<ExperimentHead>(ExperimentReader.TextOptions)!;
            var point = stored["points"]!.AsArray().Single(one => (int)one!["index"]! == key.Point)!;
            var scenario = point["scenarios"]!.AsArray().Single(one => (string)one!["name"]! == key.Scenario)!;
            var world = point["world"].Deserialize<WorldParameters>(ExperimentReader.TextOptions)!;
            return new StoredSetting(
                new RunSetting(
                    new WorldSource(head.Seed, key.Replication, head.Rounds, world),
                    scenario["logic"].Deserialize<Logic>(ExperimentReader.TextOptions)!,
                    scenario["table"].Deserialize<TableParameters>(ExperimentReader.TextOptions)!,
                    head.Warmup, head.Measure),
                (string?)point["case"]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException or NotSupportedException or FormatException)
        {
            throw new FaultsException(ResultFolder.Database, $"the settings of run {key} are not as this version of opgavesim writes them: {e.Message}");
        }
    }

    /// <summary>The setting with its case, where it has one.</summary>
    /// <param name="experiment">The experiment's folder or file; null: not given.</param>
    /// <returns>Null: it has a case, and no experiment is given.</returns>
    /// <exception cref="FaultsException">The experiment cannot be read, or its case is another one.</exception>
    public RunSetting? WithCase(string? experiment)
    {
        if (CaseHash is null)
        {
            return Setting;
        }

        if (experiment is null)
        {
            return null;
        }

        var rounds = Setting.World.Rounds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var read = ExperimentReader.Read(experiment, new ExperimentOptions { Changes = [("--experiment", "rounds", rounds)] });
        var given = read.Points.Select(point => point.Case).FirstOrDefault(one => one is not null && Experiments.CaseHash.Of(one) == CaseHash)
            ?? throw new FaultsException(experiment, "its case is not the one of the result, or is read with other assumptions");
        return Setting with { World = Setting.World with { Case = given } };
    }
}
