using DuckDB.NET.Data;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Input;

namespace OpgaveSim.Runner.Results;

/// <summary>Reads a results database, without writing to it.</summary>
public sealed class ResultReader : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly string folder;

    /// <summary>Opens the database of a results folder.</summary>
    /// <param name="folder">The results folder.</param>
    /// <exception cref="FaultsException">It is no results folder, or its database cannot be read.</exception>
    public ResultReader(string folder)
    {
        this.folder = folder;
        var file = Path.Combine(folder, ResultFolder.Database);
        if (!File.Exists(file))
        {
            throw new FaultsException(folder, $"this is no results folder: it has no {ResultFolder.Database}");
        }

        connection = new DuckDBConnection($"Data Source={file};ACCESS_MODE=READ_ONLY");
        try
        {
            connection.Open();
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw new FaultsException(file, e.Message.Contains("lock", StringComparison.OrdinalIgnoreCase)
                ? "another process is writing these results; wait until it is done"
                : $"the database cannot be read: {e.Message.Split('\n')[0]}");
        }

        RequireTables("experiment", "scenario", "measure", "stopping", "existing_table", "run");
    }

    /// <summary>The results folder.</summary>
    public string Folder => folder;

    /// <summary>All rows of a query, each a list of values; null is no value.</summary>
    /// <param name="sql">The query, with <c>$1</c>, <c>$2</c> … for values.</param>
    /// <param name="values">The values.</param>
    public List<object?[]> Query(string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        }

        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Passes over the rows of a query one by one, so that a large table needs no more memory than a small one.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="header">Gets the names of the columns, first.</param>
    /// <param name="row">Gets each row; null is no value. The array is another one each time.</param>
    public void Scan(string sql, Action<IReadOnlyList<string>> header, Action<IReadOnlyList<object?>> row)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        header([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)]);
        while (reader.Read())
        {
            row([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        }
    }

    /// <summary>Executes a statement that leaves the database as it is, such as a copy to a file.</summary>
    /// <param name="sql">The statement.</param>
    /// <exception cref="IOException">It cannot be done, such as on a disk that is full.</exception>
    public void Execute(string sql)
    {
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

    /// <summary>Names of the tables that are there.</summary>
    public IReadOnlySet<string> Tables() =>
        Query("select table_name from information_schema.tables").Select(row => (string)row[0]!).ToHashSet();

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
            var madeBy = Manifest.Read(folder)?.MadeBy ?? "an unknown version";
            throw new FaultsException(connection.DataSource,
                $"the table {table} has no column {string.Join(", ", missing.Take(5))}{(missing.Length > 5 ? $" and {missing.Length - 5} more" : "")}; "
                + $"these results were made by opgavesim {madeBy}, this is {Manifest.Version}: run the experiment again, or use the version that made them");
        }
    }

    /// <summary>The runs that are there, with their digests, in the order of their keys.</summary>
    public List<(RunKey Key, string Digest)> Runs() =>
        [.. Query("select point, scenario, replication, digest from run order by all")
            .Select(row => (new RunKey((int)row[0]!, (string)row[1]!, (int)row[2]!), (string)row[3]!))];

    /// <summary>
    /// Runs that a finished result has: of every scenario the given number of worlds, or, where a rule stops them, those noted at the end.
    /// Without such a note (it is not finished) the most that there can be.
    /// </summary>
    public long RunsPlanned() => (long)Query(
        "select coalesce(sum(coalesce(stopping.worlds, (select replications from experiment))), 0)::bigint from scenario left join stopping using (point)")[0][0]!;

    /// <summary>Runs that are there.</summary>
    public int RunsThere() => Convert.ToInt32(Query("select count(*) from run")[0][0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Worlds of each point, see <see cref="RunsPlanned"/>.</summary>
    public IReadOnlyDictionary<int, int> WorldsAt() =>
        Query("select distinct scenario.point, coalesce(stopping.worlds, (select replications from experiment)) from scenario left join stopping using (point) order by all")
            .ToDictionary(row => (int)row[0]!, row => (int)row[1]!);

    /// <summary>The experiment as it was run, in its fixed form.</summary>
    public string Settings() => (string)Query("select settings from experiment")[0][0]!;

    /// <summary>Computes the digest of a run anew from what is stored.</summary>
    /// <param name="key">The run.</param>
    public string DigestOf(RunKey key)
    {
        using var digest = new RunDigest();
        var there = Tables();
        foreach (var table in ResultTables.All.Where(table => there.Contains(table.Name)))
        {
            digest.Table(table.Name);
            var columns = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
            var order = table.Order.Count == 0 ? "" : " order by " + string.Join(", ", table.Order.Select(column => $"\"{column}\""));
            foreach (var row in Query(
                $"select {columns} from {table.Name} where point = $1 and scenario = $2 and replication = $3{order}",
                key.Point, key.Scenario, key.Replication))
            {
                foreach (var value in row)
                {
                    digest.Value(value);
                }
            }
        }

        return digest.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    private void RequireTables(params string[] names)
    {
        var there = Tables();
        var missing = names.Where(name => !there.Contains(name)).ToArray();
        if (missing.Length > 0)
        {
            throw new FaultsException(connection.DataSource, $"this database is no result of opgavesim: the table {string.Join(", ", missing)} is missing");
        }
    }
}
