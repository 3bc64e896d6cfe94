using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Results.Database;

/// <summary>
/// Tables that had another name in earlier versions (<see cref="KeptTables.FormerNames"/>): the one place where their old names meet
/// their new ones. Results of before are read under the new names; queries of before find the old names in new results.
/// </summary>
internal static class RenamedTables
{
    /// <summary>The old names; a result has them as tables when it is older, and as views when it is not.</summary>
    public static IEnumerable<string> FormerNames => KeptTables.FormerNames.Values;

    /// <summary>Shows tables with an old name under the new one, to this connection alone; the file stays as it is.</summary>
    /// <param name="connection">A database that is open.</param>
    public static void Show(DuckDBConnection connection)
    {
        foreach (var (name, former) in Old(connection))
        {
            Execute(connection, $"create temporary view {name} as select * from {former}");
        }
    }

    /// <summary>Gives tables with an old name the new one, and the old name to a view; the database is then as one that is made now.</summary>
    /// <param name="connection">A database that is open to write.</param>
    public static void Rename(DuckDBConnection connection)
    {
        var old = Old(connection);
        if (old.Count == 0)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        foreach (var (name, former) in old)
        {
            Execute(connection, $"alter table {former} rename to {name}");
        }

        AddViews(connection);
        transaction.Commit();
    }

    /// <summary>Adds a view with the old name of each table that had one.</summary>
    /// <param name="connection">A database that is open to write, with its tables.</param>
    public static void AddViews(DuckDBConnection connection)
    {
        var there = Tables(connection);
        foreach (var (name, former) in KeptTables.FormerNames.Where(table => there.Contains(table.Key) && !there.Contains(table.Value)))
        {
            Execute(connection, $"create view {former} as select * from {name}");
        }
    }

    private static List<KeyValuePair<string, string>> Old(DuckDBConnection connection)
    {
        var there = Tables(connection);
        return [.. KeptTables.FormerNames.Where(table => there.Contains(table.Value) && !there.Contains(table.Key))];
    }

    /// <summary>Names of the tables of the file; a view is none.</summary>
    private static HashSet<string> Tables(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select table_name from duckdb_tables() where database_name = current_database()";
        using var reader = command.ExecuteReader();
        var names = new HashSet<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
