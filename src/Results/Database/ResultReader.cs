using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>Reads a results database, without writing to it. Safe to use from several threads: queries wait for each other.</summary>
public sealed class ResultReader : IDisposable
{
    private readonly Lock gate = new();
    private readonly DuckDBConnection connection;
    private readonly string folder;
    private readonly List<(RunKey Key, string Digest)> runs, common;
    private readonly Lazy<StoredExperiment> settings;

    /// <summary>Opens the database of a results folder, and holds it against what it says of itself and against the manifest.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">It is no results folder, or another process is writing it.</exception>
    /// <exception cref="ResultDamagedException">The database or the manifest is not as it was written.</exception>
    public ResultReader(string folder)
    {
        this.folder = folder;
        File = Path.Combine(folder, ResultFolder.Database);
        settings = new(() => StoredExperiment.Read(SettingsText(), why => new ResultDamagedException(File, ResultFaultTexts.SettingsDamaged(why))));
        if (folder.Length == 0 || !System.IO.File.Exists(File))
        {
            throw new FaultsException(folder, folder.Length == 0 ? ResultFaultTexts.EmptyFolderName : ResultFaultTexts.NoResults(ResultFolder.Database));
        }

        try
        {
            connection = ResultDatabase.Read(File);
        }
        catch (DuckDBException e)
        {
            throw FolderLock.IsHeldByOther(folder) || FolderLock.IsInUse(File)
                ? new FaultsException(File, ResultFaultTexts.BeingWritten)
                : new ResultDamagedException(File, ResultFaultTexts.Unreadable(ResultDatabase.Words(e)));
        }

        if (ResultDatabase.IsCutOff(File))
        {
            connection.Dispose();
            throw new ResultDamagedException(File, ResultFaultTexts.CutOff);
        }

        try
        {
            (runs, common) = new ResultCheck(this, Results.Database.Manifest.Read(folder)).Runs();
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>Whether a file is a database of results, whole or not.</summary>
    /// <param name="file">The file; nobody has it open to write.</param>
    public static bool IsOurs(string file)
    {
        try
        {
            using var connection = ResultDatabase.Read(file);
            using var command = connection.CreateCommand();
            command.CommandText = "select count(*) from information_schema.tables where table_name in ('experiment', 'scenario', 'run')";
            return command.ExecuteScalar() is 3L;
        }
        catch (DuckDBException)
        {
            return false;
        }
    }

    /// <summary>The results folder.</summary>
    public string Folder => folder;

    /// <summary>All rows of a query, each a list of values; null is no value.</summary>
    /// <param name="sql">The query, with <c>$1</c>, <c>$2</c> … for values.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="ResultDamagedException">The database cannot answer it.</exception>
    public List<object?[]> Query(string sql, params object?[] values)
    {
        var rows = new List<object?[]>();
        Scan(sql, values, isStreaming: false, _ => { }, rows.Add);
        return rows;
    }

    /// <summary>Passes over the rows of a query one by one, so that a large table needs no more memory than a small one.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="header">Gets the names of the columns, first.</param>
    /// <param name="row">Gets each row; null is no value. The array is another one each time.</param>
    /// <exception cref="ResultDamagedException">The database cannot answer it.</exception>
    public void Scan(string sql, Action<IReadOnlyList<string>> header, Action<IReadOnlyList<object?>> row) => Scan(sql, [], header, row);

    /// <summary>The same with values.</summary>
    /// <param name="sql">The query, with <c>$1</c>, <c>$2</c> … for values.</param>
    /// <param name="values">The values.</param>
    /// <param name="header">Gets the names of the columns, first.</param>
    /// <param name="row">Gets each row; null is no value. The array is another one each time.</param>
    /// <exception cref="ResultDamagedException">The database cannot answer it.</exception>
    public void Scan(string sql, IReadOnlyList<object?> values, Action<IReadOnlyList<string>> header, Action<IReadOnlyList<object?>> row) =>
        Scan(sql, values, isStreaming: true, header, row);

    /// <summary>Executes a statement that leaves the database as it is, such as a copy to a file.</summary>
    /// <param name="sql">The statement.</param>
    /// <exception cref="IOException">It cannot be done, such as on a disk that is full.</exception>
    public void Execute(string sql)
    {
        using var held = gate.EnterScope();
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
        catch (DuckDBException e)
        {
            throw new IOException(e.Message.Split('\n')[0], e);
        }
    }

    /// <summary>Names of the tables that are there, as they are called now.</summary>
    public IReadOnlySet<string> Tables() =>
        Query("select table_name from information_schema.tables").Select(row => (string)row[0]!).Except(RenamedTables.FormerNames).ToHashSet();

    /// <summary>Names of a table's columns.</summary>
    public IReadOnlySet<string> Columns(string table) =>
        Query("select column_name from information_schema.columns where table_name = $1", table).Select(row => (string)row[0]!).ToHashSet();

    /// <summary>Refuses a result that lacks columns.</summary>
    /// <param name="table">The table.</param>
    /// <param name="names">The columns that are needed.</param>
    /// <exception cref="FaultsException">Some are missing.</exception>
    public void RequireColumns(string table, IEnumerable<string> names)
    {
        var there = Columns(table);
        string[] missing = [.. names.Where(name => !there.Contains(name))];
        if (missing.Length > 0)
        {
            const int most = 5;
            var madeBy = Results.Database.Manifest.Read(folder)?.MadeBy is { } version ? Text.Same(version) : ResultFaultTexts.UnknownVersion;
            var some = string.Join(", ", missing.Take(most));
            throw new FaultsException(File, missing.Length > most
                ? ResultFaultTexts.ColumnsMissing(table, some, missing.Length - most, madeBy, Manifest.Version)
                : ResultFaultTexts.ColumnsMissing(table, some, madeBy, Manifest.Version));
        }
    }

    /// <summary>The runs that are there, with their digests, in the order of their keys.</summary>
    public List<(RunKey Key, string Digest)> Runs() => runs;

    /// <summary>
    /// The runs of which there is what their world has in common, with the digest of that, in the order of their keys. None in results of
    /// before there was such a thing.
    /// </summary>
    public List<(RunKey Key, string Digest)> Common() => common;

    /// <summary>The digest of what is there.</summary>
    public ResultDigest Digest() => ResultDigest.Of(runs, common);

    /// <summary>Runs that are there, and of which what their world has in common is still to come.</summary>
    public int CommonMissing() =>
        Settings.Head.Value.Measure == MeasureScope.Formation || !Tables().Contains(CommonTables.Common.Name) ? 0 : runs.Count - common.Count;

    /// <summary>
    /// Runs that a finished result has: of every scenario the given number of worlds, or, where a rule stops them, those noted at the end.
    /// Without such a note (it is not finished) the most that there can be.
    /// </summary>
    public long RunsPlanned() => (long)Query(
        "select coalesce(sum(coalesce(stopping.worlds, (select replications from experiment))), 0)::bigint from scenario left join stopping using (point)")[0][0]!;

    /// <summary>Runs that are there.</summary>
    public int RunsThere() => runs.Count;

    /// <summary>Worlds of each point, see <see cref="RunsPlanned"/>.</summary>
    public IReadOnlyDictionary<int, int> WorldsAt() =>
        Query("select distinct scenario.point, coalesce(stopping.worlds, (select replications from experiment)) from scenario left join stopping using (point) order by all")
            .ToDictionary(row => (int)row[0]!, row => (int)row[1]!);

    /// <summary>The experiment as it was run.</summary>
    /// <exception cref="ResultDamagedException">Its text is not as this program writes it, which can show only when a part is asked for.</exception>
    public StoredExperiment Settings => settings.Value;

    /// <summary>The text of <see cref="Settings"/>: what hashes are made from.</summary>
    public string SettingsText() => (string)Query("select settings from experiment")[0][0]!;

    /// <summary>What a design sets at a point, from the text that the table scenario has.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ResultDamagedException">It is not as this program writes it.</exception>
    public IReadOnlyDictionary<string, string> Varied(string text) =>
        StoredExperiment.ReadVaried(text, why => new ResultDamagedException(File, ResultFaultTexts.ScenarioDamaged(why)));

    /// <summary>Computes the digests of all runs anew from their rows, and refuses results in which one is not the one that was stored.</summary>
    /// <exception cref="ResultDamagedException">Rows are not as they were written.</exception>
    public void RequireUnchanged()
    {
        var changed = new StoredDigests(this).Changed();
        if (changed.Count > 0)
        {
            throw new ResultDamagedException(File, ResultFaultTexts.RowsChanged(changed.Count, string.Join(", ", changed.Take(5))));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private void Scan(string sql, IReadOnlyList<object?> values, bool isStreaming, Action<IReadOnlyList<string>> header, Action<object?[]> row)
    {
        using var held = gate.EnterScope();
        try
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.UseStreamingMode = isStreaming;
            foreach (var value in values)
            {
                command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
            }

            using var reader = command.ExecuteReader();
            header([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
            while (reader.Read())
            {
                var read = new object?[reader.FieldCount];
                for (var i = 0; i < read.Length; i++)
                {
                    read[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
                }

                row(read);
            }
        }
        catch (DuckDBException e)
        {
            throw new ResultDamagedException(File, ResultFaultTexts.Unreadable(ResultDatabase.Words(e)));
        }
    }
}
