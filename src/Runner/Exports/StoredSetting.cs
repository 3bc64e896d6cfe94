using System.Text.Json;
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
    private static readonly JsonSerializerOptions Strict = new(ExperimentReader.TextOptions) { RespectNullableAnnotations = true };

    /// <summary>Reads the setting of a run.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="key">The run.</param>
    /// <exception cref="FaultsException">The settings are not as this version writes them.</exception>
    public static StoredSetting Read(ResultReader reader, RunKey key)
    {
        StoredExperiment stored;
        try
        {
            stored = JsonSerializer.Deserialize<StoredExperiment>(reader.Settings(), Strict) ?? throw Unlike(key, "there are none");
        }
        catch (JsonException e)
        {
            throw Unlike(key, e.Message);
        }

        var point = stored.Points.FirstOrDefault(one => one?.Index == key.Point) ?? throw Unlike(key, $"there is no point {key.Point}");
        var scenario = point.Scenarios.FirstOrDefault(one => one?.Name == key.Scenario) ?? throw Unlike(key, $"there is no scenario '{key.Scenario}'");
        return new StoredSetting(
            new RunSetting(
                new WorldSource(stored.Head.Seed, key.Replication, stored.Head.Rounds, point.World),
                scenario.Logic, scenario.Table, stored.Head.Warmup, stored.Head.Measure),
            point.Case);
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

    private static FaultsException Unlike(RunKey key, string why) =>
        new(ResultFolder.Database, $"the settings of run {key} are not as this version of opgavesim writes them: {why}");

    /// <summary>What is read of the settings that a result stores; nothing of it may be missing or null but a case.</summary>
    private sealed record StoredExperiment
    {
        public required ExperimentHead Head { get; init; }

        public required IReadOnlyList<StoredPoint?> Points { get; init; }
    }

    private sealed record StoredPoint
    {
        public required int Index { get; init; }

        public required WorldParameters World { get; init; }

        public string? Case { get; init; }

        public required IReadOnlyList<StoredScenario?> Scenarios { get; init; }
    }

    private sealed record StoredScenario
    {
        public required string Name { get; init; }

        public required Logic Logic { get; init; }

        public required TableParameters Table { get; init; }
    }
}
