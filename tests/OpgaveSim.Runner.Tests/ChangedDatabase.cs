using DuckDB.NET.Data;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Runner.Tests;

/// <summary>Changes the database of a result from outside, as another tool could.</summary>
internal static class ChangedDatabase
{
    /// <summary>Executes a statement.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="sql">The statement.</param>
    /// <returns>Rows that it changed.</returns>
    public static int Change(string folder, string sql)
    {
        using var connection = new DuckDBConnection(new DuckDBConnectionStringBuilder { DataSource = Path.Combine(folder, ResultFolder.Database) }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
