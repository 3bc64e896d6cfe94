using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Exports;

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
        var (stored, head) = (reader.Settings, reader.Settings.Head.Value);
        var point = key.Point >= 0 && key.Point < stored.PointCount ? stored.Point(key.Point) : throw Unlike(key, ExportFaultTexts.NoPoint(key.Point));
        var scenario = point.Find(key.Scenario) ?? throw Unlike(key, ExportFaultTexts.NoStoredScenario(key.Scenario));
        return new StoredSetting(
            new RunSetting(
                new WorldSource(head.Seed, point.FirstReplication + key.Replication, head.Rounds, point.World.Value),
                scenario.Logic, scenario.Table.Value, head.Warmup, head.Measure),
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
        var read = ExperimentReader.Read(experiment, new ExperimentOptions { Changes = [("--experiment", "rounds", rounds)], IgnoreUnknown = true });
        var given = read.Points.Select(point => point.Case).FirstOrDefault(one => one is not null && Experiments.Definitions.CaseHash.Of(one) == CaseHash)
            ?? throw new FaultsException(experiment, ExportFaultTexts.OtherCase);
        return Setting with { World = Setting.World with { Case = given } };
    }

    private static FaultsException Unlike(RunKey key, Text why) =>
        new(ResultFolder.Database, ExportFaultTexts.Unlike($"{key}", why));
}
