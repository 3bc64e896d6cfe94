using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>
/// Holds a database against what this program writes and against the manifest beside it, once, when it is opened; its readers can then
/// trust its tables, types and keys. Whether rows are as they were written, <see cref="StoredDigests"/> tells.
/// </summary>
/// <param name="reader">The database.</param>
/// <param name="manifest">The manifest; null: there is none.</param>
internal sealed partial class ResultCheck(ResultReader reader, Manifest? manifest)
{
    private static readonly string[] Needed = ["experiment", "scenario", "measure", "stopping", "existing_table", "run"];

    // of results that were made by this version; older ones can lack tables and columns, which are asked for where they are needed
    private bool IsOfThisVersion => manifest is null || manifest.MadeBy == Manifest.Version;

    /// <summary>
    /// The runs that are there, and those of which there is what their world has in common, with the digest of either, in the order of
    /// their keys.
    /// </summary>
    /// <exception cref="ResultDamagedException">Something is not as it was written.</exception>
    public (List<(RunKey Key, string Digest)> Runs, List<(RunKey Key, string Digest)> Common) Runs()
    {
        CheckColumns();
        CheckExperiment();
        var runs = CheckRuns(ResultTables.Run);
        var common = reader.Tables().Contains(CommonTables.Common.Name) ? CheckRuns(CommonTables.Common) : [];
        CheckCommon(runs, common);
        CheckManifest(ResultDigest.Of(runs, common));
        return (runs, common);
    }

    private void CheckColumns()
    {
        var there = reader.Query("select table_name, column_name, data_type from information_schema.columns")
            .ToLookup(row => (string)row[0]!, row => (Name: (string)row[1]!, Type: (string)row[2]!));
        string[] missing = [.. Needed.Where(table => !there.Contains(table))];
        if (missing.Length > 0)
        {
            throw Damaged(DamageTexts.TablesMissing(string.Join(", ", missing)));
        }

        foreach (var (table, column, type) in Known().Where(known => IsOfThisVersion && there.Contains(known.Table)))
        {
            if (there[table].FirstOrDefault(found => found.Name == column) is not { Name: not null } found)
            {
                throw Damaged(DamageTexts.ColumnMissing(
                    table, column, manifest is null ? ResultFaultTexts.UnknownVersion : Text.Same(manifest.MadeBy), Manifest.Version));
            }

            if (!string.Equals(found.Type, SqlType.Of(type), StringComparison.OrdinalIgnoreCase))
            {
                throw Damaged(DamageTexts.OtherType(table, column, found.Type, SqlType.Of(type)));
            }
        }
    }

    private static IEnumerable<(string Table, string Column, ColumnType Type)> Known() =>
    [
        .. HeadTables.All.SelectMany(table => table.Columns.Select(column => (table.Name, column.Name, column.Type))),
        .. FixedTables.All.SelectMany(table => table.Columns.Select(column => (table.Name, column.Name, column.Type))),
        .. KeyedTables.All.SelectMany(table => table.Stored.Select(column => (table.Name, column.Name, column.Type))),
    ];

    private void CheckExperiment()
    {
        var rows = reader.Query("select name, seed, rounds, replications, warm_up, baseline, settings from experiment");
        if (rows.Count != 1)
        {
            throw Damaged(DamageTexts.ExperimentRows(rows.Count));
        }

        if (rows[0].Any(value => value is null))
        {
            throw Damaged(DamageTexts.FieldWithoutValue("experiment"));
        }

        var settings = reader.Settings;
        if (IsOfThisVersion && !Says(settings.Head, rows[0]))
        {
            throw Damaged(DamageTexts.SettingsDiffer);
        }

        CheckScenarios(settings.PointCount, (string)rows[0][5]!);
        CheckTables(settings, (int)rows[0][3]!);
    }

    private static bool Says(StoredRecord<ExperimentHead> head, object?[] row) =>
        ((string[])[nameof(ExperimentHead.Name), nameof(ExperimentHead.Seed), nameof(ExperimentHead.Rounds), nameof(ExperimentHead.Warmup)])
            .All(setting => head.Find(setting) is not null)
        && row is [string name, ulong seed, int rounds, _, int warmup, ..]
        && (head.Value.Name, head.Value.Seed, head.Value.Rounds, head.Value.Warmup) == (name, seed, rounds, warmup);

    private void CheckScenarios(int points, string baseline)
    {
        if (reader.Query("select 1 from scenario where point is null or position is null or scenario is null or point_settings is null limit 1").Count > 0)
        {
            throw Damaged(DamageTexts.FieldWithoutValue("scenario"));
        }

        foreach (var row in reader.Query("select distinct point_settings from scenario"))
        {
            _ = reader.Varied((string)row[0]!);
        }

        var names = reader.Query("select distinct scenario from scenario").Select(row => (string)row[0]!).ToArray();
        var counts = reader.Query("select count(*), count(distinct (point, scenario)), count(distinct point), coalesce(min(point), 0), coalesce(max(point), 0) from scenario")[0];
        if (names.FirstOrDefault(name => !Name().IsMatch(name)) is { } wrong)
        {
            throw Damaged(DamageTexts.NotAScenario(wrong));
        }

        if (counts is not [long rows, long pairs, long there, 0, int last] || rows != pairs || there != points || last != points - 1
            || rows != there * names.Length || !names.Contains(baseline, StringComparer.Ordinal))
        {
            throw Damaged(DamageTexts.ScenariosIncomplete);
        }

        if (reader.Query("select 1 from stopping where worlds is null or worlds < 1 or reason is null or point is null or point not in (select point from scenario) limit 1").Count > 0)
        {
            throw Damaged(DamageTexts.StoppingUnlike);
        }
    }

    private void CheckTables(StoredExperiment settings, int replications)
    {
        if (!IsOfThisVersion)
        {
            return;
        }

        var runs = Convert.ToInt64(reader.Query("select count(*) from scenario")[0][0], System.Globalization.CultureInfo.InvariantCulture) * replications;
        var there = reader.Tables();
        var missing = KeyedTables.Kept(settings.Head.Value.Keep, runs).Select(table => table.Name).Concat(FixedTables.All.Select(table => table.Name)).FirstOrDefault(name => !there.Contains(name));
        if (missing is not null)
        {
            throw Damaged(DamageTexts.TableMissing(missing));
        }
    }

    /// <summary>The rows of a table with one row a run, each with its digest.</summary>
    private List<(RunKey Key, string Digest)> CheckRuns(KeyedTable table)
    {
        var rows = reader.Query(
            "select run.point, run.scenario, run.replication, run.digest, coalesce(stopping.worlds, (select replications from experiment)), scenario.scenario "
            + $"from {table.Name} run left join scenario using (point, scenario) left join stopping on stopping.point = run.point order by 1, 2, 3");
        var runs = new List<(RunKey Key, string Digest)>(rows.Count);
        foreach (var row in rows)
        {
            if (row is not [int point, string scenario, int replication, string digest, int worlds, string] || replication < 0 || replication >= worlds || !Hex().IsMatch(digest))
            {
                throw Damaged(DamageTexts.StrangeRun(table.Name, $"{row[1]}/{row[2]}", $"{row[0]}"));
            }

            var key = new RunKey(point, scenario, replication);
            if (runs.Count > 0 && runs[^1].Key == key)
            {
                throw Damaged(DamageTexts.RunTwice(table.Name, $"{key}"));
            }

            runs.Add((key, digest));
        }

        return runs;
    }

    /// <summary>A world has what is common in all its scenarios, and then all of these are there, or in none.</summary>
    private void CheckCommon(List<(RunKey Key, string Digest)> runs, List<(RunKey Key, string Digest)> common)
    {
        var scenarios = reader.Query("select distinct scenario from scenario").Count;
        var there = runs.Select(run => run.Key).ToHashSet();
        foreach (var world in common.GroupBy(run => (run.Key.Point, run.Key.Replication)))
        {
            if (world.Count() != scenarios || !world.All(run => there.Contains(run.Key)))
            {
                throw Damaged(DamageTexts.WorldIncomplete(CommonTables.Common.Name, world.Key.Replication, world.Key.Point));
            }
        }
    }

    private void CheckManifest(ResultDigest digest)
    {
        if (manifest is null)
        {
            return;
        }

        if (manifest.ExperimentHash is { } hash && hash != Manifest.Hash(reader.SettingsText()))
        {
            throw Damaged(DamageTexts.OtherExperiment(ResultFolder.Manifest));
        }

        foreach (var (what, said, found) in ((Text, string?, string?)[])[
            (DamageTexts.ItsContent, manifest.Digest, digest.Whole), (DamageTexts.ItsRuns, manifest.DigestOfRuns, digest.OfRuns), (DamageTexts.ItsCommon, manifest.DigestOfCommon, digest.OfCommon)])
        {
            if (said is not null && said != found)
            {
                throw Damaged(DamageTexts.OtherDigest(what, found is null ? DamageTexts.OfNothing : Text.Same(found), ResultFolder.Manifest, said));
            }
        }
    }

    private ResultDamagedException Damaged(Text what) => new(reader.File, what);

    [GeneratedRegex(@"^[a-z0-9_-]{1,64}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"^[0-9a-f]{64}\z")]
    private static partial Regex Hex();
}
