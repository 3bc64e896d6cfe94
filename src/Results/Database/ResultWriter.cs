using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>
/// Writes runs into <c>results.duckdb</c>, some in one transaction: a run is in it whole or not at all. When the last scenario of a world
/// is there it writes what the scenarios have in common, of the whole world in the same transaction. What was not committed is not there
/// after a kill. One writer a folder; the database's own lock keeps a second process out.
/// </summary>
public sealed class ResultWriter : IDisposable
{
    // bytes; of a new file. Each column of each table holds a block in memory while runs are written: at DuckDB's usual 256 KB some 140 MB
    private const int BlockSize = 32_768;

    // bytes that the database may hold, beside blocks of each column and the text of the settings, which a large design makes long;
    // what is more it reads from its file again, or puts beside it
    private const long Memory = 8L << 20, MemoryPerActor = 1_024, BlocksPerColumn = 2, CopiesOfSettings = 6;

    // rows that wait to be committed with others; that of one run can be more
    private const long MostRows = 50_000;

    private readonly string file;
    private readonly DuckDBConnection connection;
    private readonly IReadOnlyList<ResultTable> tables;
    private readonly IReadOnlyList<CommonTable> commonTables;
    private readonly CommonBook book;
    private readonly Dictionary<RunKey, string> written = [], commonWritten = [], again = [];
    private OpenRows? open;

    /// <summary>Opens the database of a results folder.</summary>
    /// <param name="file">The database file; where there is none, an empty one is made.</param>
    /// <param name="experiment">The experiment, for its tables.</param>
    /// <exception cref="DuckDBException">The database cannot be opened.</exception>
    public ResultWriter(string file, Experiment experiment)
    {
        this.file = file;
        tables = ResultTables.Kept(experiment.Head.Keep, experiment.RunCount);
        commonTables = CommonTables.Kept(experiment.Head.Keep, experiment.RunCount);
        book = new CommonBook(experiment);
        var memory = Memory + (CopiesOfSettings * experiment.Text.Length)
            + (BlockSize * BlocksPerColumn * tables.Concat<KeyedTable>(commonTables).Sum(table => ResultTables.Key.Count + table.Columns.Count))
            + (MemoryPerActor * experiment.Points.Max(point => (long)(point.Case?.ActorIds.Count ?? point.World.Actors)));
        connection = ResultDatabase.Write(file, BlockSize, memory);
    }

    /// <summary>The runs that it wrote and committed, with their digests.</summary>
    public IReadOnlyDictionary<RunKey, string> Written => written;

    /// <summary>The runs of which it wrote and committed what their world has in common, with the digests of that.</summary>
    public IReadOnlyDictionary<RunKey, string> CommonWritten => commonWritten;

    /// <summary>Makes a database with all tables and no run, and closes it: it is then whole in one file.</summary>
    /// <param name="file">The database file; there is none yet.</param>
    /// <param name="experiment">The experiment.</param>
    /// <exception cref="DuckDBException">The database cannot be written.</exception>
    public static void Create(string file, Experiment experiment)
    {
        using var writer = new ResultWriter(file, experiment);
        writer.Create(experiment);
    }

    /// <summary>
    /// Goes on after an interruption with worlds of which some runs are there and nothing common: what these realised is read from the
    /// tables solution and closed_table; a world of which all runs are there is done at once.
    /// </summary>
    /// <param name="there">Runs that are there, with their digests.</param>
    /// <returns>
    /// Runs whose solutions were not kept. They are to be played again; <see cref="Write"/> then holds their digest against the stored one,
    /// and does not write them again.
    /// </returns>
    public IReadOnlySet<RunKey> GoOn(IReadOnlyDictionary<RunKey, string> there)
    {
        var done = CommonThere();
        var isKept = tables.Contains(ResultTables.Solution) && tables.Contains(ResultTables.ClosedTable);
        foreach (var world in there.Keys.Where(run => book.Holds && !done.Contains(run)).GroupBy(run => (run.Point, run.Replication)).OrderBy(world => world.Key))
        {
            var stored = isKept ? Stored(world.Key.Point, world.Key.Replication) : null;
            foreach (var run in world.OrderBy(run => run.Scenario, StringComparer.Ordinal))
            {
                if (stored is null)
                {
                    again[run] = there[run];
                }
                else
                {
                    WriteCommon(book.Add(run, [.. stored[run.Scenario]], world: null));
                }
            }

            Commit();
        }

        return again.Keys.ToHashSet();
    }

    /// <summary>
    /// Writes a run, row by row: a million actors have more rows than memory has room for as objects. It stays when <see cref="Commit"/> is
    /// called, or by itself when many rows wait for that.
    /// </summary>
    /// <param name="run">The run.</param>
    /// <returns>Its digest.</returns>
    /// <exception cref="IOException">The database was removed under it, or the run was played again and came out differently.</exception>
    public string Write(FinishedRun run)
    {
        if (!File.Exists(file))
        {
            throw new IOException($"{file} was removed while it was written");
        }

        try
        {
            var digest = again.TryGetValue(run.Plan.Key, out var before) ? PlayedAgain(run, before) : WriteNew(run);
            if (book.Holds)
            {
                WriteCommon(book.Add(run.Plan.Key, HeldSolution.Of(run.Record.ClosedTables), run.World));
            }

            if (open?.Rows >= MostRows)
            {
                Commit();
            }

            return digest;
        }
        catch
        {
            GiveUp();
            throw;
        }
    }

    /// <summary>Makes what was written since the last time stay, all of it in one transaction.</summary>
    /// <exception cref="DuckDBException">It cannot be done; nothing of it stays.</exception>
    public void Commit()
    {
        try
        {
            open?.Commit();
            foreach (var (key, digest) in open?.Runs ?? [])
            {
                written[key] = digest;
            }

            foreach (var (key, digest) in open?.Common ?? [])
            {
                commonWritten[key] = digest;
            }
        }
        finally
        {
            GiveUp();
        }
    }

    /// <summary>Values of a measure at a point in what is committed, by scenario and world; null is no value.</summary>
    /// <param name="point">The point.</param>
    /// <param name="measure">The measure.</param>
    public Dictionary<(string Scenario, int Replication), double?> Values(int point, Measure measure)
    {
        var table = MeasureCatalogue.OfWorlds.Contains(measure) ? CommonTables.Common.Name : ResultTables.Run.Name;
        using var command = connection.CreateCommand();
        command.CommandText = $"select scenario, replication, {measure.Column} from {table} where point = $1";
        command.Parameters.Add(new DuckDBParameter(point));
        using var reader = command.ExecuteReader();
        var values = new Dictionary<(string, int), double?>();
        while (reader.Read())
        {
            values[(reader.GetString(0), reader.GetInt32(1))] = reader.IsDBNull(2) ? null : reader.GetDouble(2);
        }

        return values;
    }

    /// <summary>Notes how many worlds each point has, and why it stopped there; in place of what was noted before.</summary>
    /// <param name="stopped">The points.</param>
    public void Note(IEnumerable<StoppedPoint> stopped)
    {
        using var transaction = connection.BeginTransaction();
        Execute("delete from stopping");
        foreach (var point in stopped)
        {
            Execute("insert into stopping values ($1, $2, $3, $4)", point.Point, point.Worlds, point.HalfWidth, YamlBinder.EnumWord(point.Reason));
        }

        transaction.Commit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        GiveUp();
        connection.Dispose();
    }

    private void Create(Experiment experiment)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in tables.Concat<KeyedTable>(commonTables))
        {
            var own = table.Columns.Select(column => column.Name).ToHashSet();
            var columns = table.Stored.Select(column => $"\"{column.Name}\" {SqlType.Of(column.Type)}{(own.Contains(column.Name) ? "" : " not null")}");
            Execute($"create table {table.Name} ({string.Join(", ", columns)})");
        }

        RenamedTables.AddViews(connection);
        Execute("create table experiment (name varchar, title varchar, description varchar, seed ubigint, rounds integer, "
            + "replications integer, warm_up integer, baseline varchar, settings varchar)");
        Execute("insert into experiment values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            experiment.Head.Name, experiment.Head.Title, experiment.Head.Description, experiment.Head.Seed, experiment.Head.Rounds,
            experiment.Head.Replications, experiment.Head.Warmup, experiment.Baseline, experiment.Text);
        Execute("create table scenario (point integer, point_label varchar, point_settings varchar, position integer, scenario varchar, logic varchar)");
        CreateScenarios(experiment);
        Execute("create table stopping (point integer, worlds integer, half_width double, reason varchar)");
        Execute("create table measure (position integer, id varchar, \"column\" varchar, name varchar, role varchar, of_tables boolean, "
            + "smallest_difference double, better integer, range varchar, meaning varchar, undefined varchar)");
        foreach (var (measure, position) in MeasureCatalogue.All.Select((measure, position) => (measure, position)))
        {
            Execute("insert into measure values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                position, measure.Id, measure.Column, measure.Name, YamlBinder.EnumWord(measure.Role), measure.OfTable is not null,
                measure.SmallestDifference, measure.Better, MeasureTexts.Range(measure).En, MeasureTexts.Meaning(measure).En, MeasureTexts.Undefined(measure).En);
        }

        foreach (var table in FixedTables.All)
        {
            Create(table, experiment);
        }

        transaction.Commit();
    }

    private void CreateScenarios(Experiment experiment)
    {
        using var appender = connection.CreateAppender("scenario");
        foreach (var point in experiment.Points)
        {
            var settings = StoredExperiment.WriteVaried(point.Settings);
            foreach (var (scenario, position) in point.Scenarios.Select((scenario, position) => (scenario, position)))
            {
                var row = appender.CreateRow();
                foreach (var value in (object?[])[point.Index, point.Label, settings, position, scenario.Name, scenario.LogicText])
                {
                    OpenRows.Append(row, value is int ? ColumnType.Whole : ColumnType.Text, value);
                }

                row.EndRow();
            }
        }
    }

    private void Create(FixedTable table, Experiment experiment)
    {
        Execute($"create table {table.Name} ({string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\" {SqlType.Of(column.Type)}"))})");
        using var appender = connection.CreateAppender(table.Name);
        foreach (var values in table.Rows(experiment))
        {
            var row = appender.CreateRow();
            foreach (var column in table.Columns)
            {
                OpenRows.Append(row, column.Type, column.Of(values));
            }

            row.EndRow();
        }
    }

    private string WriteNew(FinishedRun run) =>
        Open.Runs[run.Plan.Key] = Open.Write(run.Plan.Key, [.. tables.Select(table => (table, table.Rows(run)))]);

    private string PlayedAgain(FinishedRun run, string before) => RunDigest.Of(run, tables) == before
        ? before
        : throw new IOException($"the run {run.Plan.Key} was played again and came out differently; what is stored stays as it is. Run the experiment in another folder");

    private void WriteCommon(IReadOnlyList<(RunKey Key, CommonRecord Record)> world)
    {
        foreach (var (key, record) in world)
        {
            Open.Common[key] = Open.Write(key, [.. commonTables.Select(table => (table, table.Rows(record)))]);
        }
    }

    private OpenRows Open => open ??= new OpenRows(connection);

    private void GiveUp()
    {
        open?.Dispose();
        open = null;
    }

    private HashSet<RunKey> CommonThere()
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select point, scenario, replication from {CommonTables.Common.Name}";
        using var reader = command.ExecuteReader();
        var there = new HashSet<RunKey>();
        while (reader.Read())
        {
            there.Add(new RunKey(reader.GetInt32(0), reader.GetString(1), reader.GetInt32(2)));
        }

        return there;
    }

    /// <summary>What the scenarios of a world realised, in order of round and issue.</summary>
    private ILookup<string, HeldSolution> Stored(int point, int replication)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select scenario, issue, closed, solution, choices, quality from {ResultTables.Solution.Name} "
            + $"join {ResultTables.ClosedTable.Name} using (point, scenario, replication, issue) where point = $1 and replication = $2 order by scenario, closed, issue";
        command.Parameters.Add(new DuckDBParameter(point));
        command.Parameters.Add(new DuckDBParameter(replication));
        using var reader = command.ExecuteReader();
        var stored = new List<(string Scenario, HeldSolution Solution)>();
        while (reader.Read())
        {
            var precedent = new Precedent(reader.GetInt32(1), reader.GetInt32(2), reader.GetFieldValue<ulong>(3), reader.GetFieldValue<ulong>(4));
            stored.Add((reader.GetString(0), new HeldSolution(precedent, reader.IsDBNull(5) ? null : reader.GetDouble(5))));
        }

        return stored.ToLookup(one => one.Scenario, one => one.Solution);
    }

    private void Execute(string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        }

        command.ExecuteNonQuery();
    }
}
