using DuckDB.NET.Data;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>
/// Rows of some runs that are being written in one transaction, with an appender for each table that got any. DuckDB plans and executes a
/// statement for each appender that is closed: many small runs together cost little more than one.
/// </summary>
internal sealed class OpenRows(DuckDBConnection connection) : IDisposable
{
    private readonly DuckDBTransaction transaction = connection.BeginTransaction();
    private readonly Dictionary<string, DuckDBAppender> appenders = [];

    /// <summary>Rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The runs that were written, with their digests.</summary>
    public Dictionary<RunKey, string> Runs { get; } = [];

    /// <summary>The runs of which was written what their world has in common, with the digests of that.</summary>
    public Dictionary<RunKey, string> Common { get; } = [];

    /// <summary>Writes the rows of a run into tables of which the first has one row, which bears the digest of all.</summary>
    /// <param name="key">The run.</param>
    /// <param name="rows">The tables, each with its rows in its order.</param>
    /// <returns>The digest.</returns>
    public string Write(RunKey key, IReadOnlyList<(KeyedTable Table, IEnumerable<object> Rows)> rows)
    {
        using var digest = new RunDigest();
        var (first, only) = rows[0];
        digest.Table(first);
        var values = digest.Row(first, only.Single());
        foreach (var (table, those) in rows.Skip(1))
        {
            digest.Table(table);
            var appender = To(table);
            foreach (var row in those)
            {
                Append(appender, key, table, digest.Row(table, row)).EndRow();
                Rows++;
            }
        }

        var result = digest.Finish();
        Append(To(first), key, first, values).AppendValue(result).EndRow();
        Rows++;
        return result;
    }

    /// <summary>Makes all of it stay.</summary>
    /// <exception cref="DuckDBException">It cannot be done; nothing of it stays.</exception>
    public void Commit()
    {
        foreach (var appender in appenders.Values)
        {
            appender.Close();
        }

        transaction.Commit();
    }

    /// <summary>Ends the transaction; without <see cref="Commit"/> nothing stays.</summary>
    public void Dispose()
    {
        foreach (var appender in appenders.Values)
        {
            try
            {
                appender.Dispose(); // it writes what it holds, which is given up with the transaction
            }
            catch (DuckDBException)
            {
                // nor can it be written: what failed before has told why
            }
        }

        transaction.Dispose();
    }

    /// <summary>Appends a value to a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="type">The column's type.</param>
    /// <param name="value">The value; null is no value.</param>
    public static void Append(IDuckDBAppenderRow row, ColumnType type, object? value)
    {
        switch (value)
        {
            case null:
                row.AppendNullValue();
                break;
            case int number when type == ColumnType.Real:
                row.AppendValue((double)number);
                break;
            case int number:
                row.AppendValue(number);
                break;
            case double number:
                row.AppendValue(number);
                break;
            case bool truth:
                row.AppendValue(truth);
                break;
            case ulong bits:
                row.AppendValue(bits);
                break;
            default:
                row.AppendValue((string)value);
                break;
        }
    }

    private static IDuckDBAppenderRow Append(DuckDBAppender appender, RunKey key, KeyedTable table, object?[] values)
    {
        var row = appender.CreateRow();
        row.AppendValue(key.Point).AppendValue(key.Scenario).AppendValue(key.Replication);
        for (var i = 0; i < values.Length; i++)
        {
            Append(row, table.Columns[i].Type, values[i]);
        }

        return row;
    }

    private DuckDBAppender To(KeyedTable table)
    {
        if (!appenders.TryGetValue(table.Name, out var appender))
        {
            appender = appenders[table.Name] = connection.CreateAppender(table.Name);
        }

        return appender;
    }
}
