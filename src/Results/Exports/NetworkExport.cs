using System.Globalization;
using System.Text.Json;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Exports;

/// <summary>
/// Networks of a result's worlds: at the end from the stored ties; at an earlier round, or where ties are not stored, by running the
/// world again. A run that is played again must have the digest that is stored, else nothing is made of it.
/// </summary>
/// <param name="reader">The result.</param>
/// <param name="experiment">The experiment's folder or file, for worlds of a case; may be null.</param>
/// <param name="cancellation">Stops between rounds.</param>
public sealed class NetworkExport(ResultReader reader, string? experiment, CancellationToken cancellation)
{
    private const string OfRun = "where point = $1 and scenario = $2 and replication = $3";

    private readonly IReadOnlySet<string> tables = reader.Tables();

    /// <summary>The network of a run.</summary>
    /// <param name="key">The run.</param>
    /// <param name="round">Rounds played; null: the end.</param>
    /// <exception cref="FaultsException">The run is not there, the round is past its end, or its case is needed and not given.</exception>
    /// <exception cref="IOException">Re-running the world does not reproduce the stored digest.</exception>
    public async Task<WorldNetwork> OfAsync(RunKey key, int? round)
    {
        if (Here("select digest from run", key) is not [[string digest]])
        {
            throw new FaultsException(reader.Folder, ExportFaultTexts.NoRun($"{key}"));
        }

        var stored = StoredSetting.Read(reader, key);
        var setting = stored.WithCase(experiment);
        var end = tables.Contains("round") ? Whole(Here("select count(*) from round", key)[0][0]) : (int?)null;
        CheckRound(round, end);
        if (end is { } last && (round ?? last) == last && tables.Contains("actor") && tables.Contains("tie"))
        {
            return AtEnd(key, last, stored.Setting.Table.TieDecay, setting is null ? null : WorldBuilder.Build(setting.World));
        }

        RequireUnchanged();
        return setting is null
            ? throw new FaultsException(reader.Folder, ExportFaultTexts.CaseNeeded($"{key}"))
            : await AgainAsync(key, setting, round, digest);
    }

    /// <summary>A live run that was changed on the way cannot be played again by its settings alone.</summary>
    private void RequireUnchanged()
    {
        var changes = Manifest.Read(reader.Folder)?.Content["changes"].Deserialize<LiveChange[]>(JsonSerializerOptions.Web) ?? [];
        if (changes.FirstOrDefault(change => change.Round > 0) is { } change)
        {
            throw new FaultsException(reader.Folder, ExportFaultTexts.Changed(change.Round, change.Key, $"{change.Value}"));
        }
    }

    private static void CheckRound(int? round, int? end)
    {
        if (round is < 0 || round > end)
        {
            throw new FaultsException("--round", end is { } last ? ExportFaultTexts.RoundUpTo(round, last) : ExportFaultTexts.RoundFromZero(round));
        }
    }

    private WorldNetwork AtEnd(RunKey key, int end, double decay, PublicWorld? world)
    {
        var homes = Homes();
        var actors = new List<NetworkActor>();
        PassOver("select actor, id, name, kind, home, tier, times_seated from actor", key, row =>
        {
            var (actor, home) = ((int)row[0]!, (int)row[4]!);
            actors.Add(new NetworkActor(
                actor, (string?)row[1], (string?)row[2], string.Intern((string)row[3]!), home, homes.GetValueOrDefault(home), string.Intern((string)row[5]!),
                world?.Actors.Willingness[actor], world?.Actors.Skill[actor], world?.Actors.Capacity[actor], (int)row[6]!));
        });
        var ends = new TieEnds(end, decay, Whole(Here("select count(*) from tie", key)[0][0]));
        PassOver("select actor, other, strength, round from tie", key, row =>
            ends.Add((int)row[0]!, new Tie((int)row[1]!, (double)row[2]!, (int)row[3]!)));
        return new WorldNetwork(key, end, [.. actors.OrderBy(actor => actor.Actor)], ends.Pairs());
    }

    private async Task<WorldNetwork> AgainAsync(RunKey key, RunSetting setting, int? round, string digest)
    {
        var world = WorldBuilder.Build(setting.World);
        var record = await RunAgain.WholeAsync(world, setting, cancellation);
        if (RunDigest.Of(new FinishedRun(new RunPlan(key, setting), world, record), ResultTables.All.Where(table => tables.Contains(table.Name))) != digest)
        {
            throw new IOException($"re-running {key} did not reproduce the stored digest: the result was made by another version, or was changed afterwards");
        }

        var end = record.Rounds.Count;
        CheckRound(round, end);
        var at = round ?? end;
        var homes = setting.World.Case?.DomainNames;
        var profiles = world.Actors;
        var actors = Enumerable.Range(0, profiles.Count).Select(actor => new NetworkActor(
            actor, setting.World.Case?.ActorIds[actor], setting.World.Case?.ActorNames[actor], profiles.KindLabels[profiles.Kind[actor]],
            profiles.Home[actor], homes?[profiles.Home[actor]], YamlBinder.EnumWord(profiles.Tier[actor]),
            profiles.Willingness[actor], profiles.Skill[actor], profiles.Capacity[actor], at == end ? record.Actors[actor].TimesSeated : null));
        var ends = at == end
            ? record.Actors.SelectMany(actor => actor.Ties.Select(tie => (actor.Actor, tie)))
            : await RunAgain.TiesAfterAsync(world, setting, at, cancellation);
        return new WorldNetwork(key, at, [.. actors], WorldNetwork.TiesOf(ends, at, setting.Table.TieDecay));
    }

    private Dictionary<int, string> Homes() => tables.Contains("case_domain")
        ? reader.Query("select domain, name from case_domain").ToDictionary(row => (int)row[0]!, row => (string)row[1]!)
        : [];

    private List<object?[]> Here(string select, RunKey key) => reader.Query(
        $"{select} {OfRun}", key.Point, key.Scenario, key.Replication);

    private void PassOver(string select, RunKey key, Action<IReadOnlyList<object?>> row) => reader.Scan(
        $"{select} {OfRun}", [key.Point, key.Scenario, key.Replication], _ => { }, row);

    private static int Whole(object? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
}
