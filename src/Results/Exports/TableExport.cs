using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Exports;

/// <summary>
/// The stored tables of a result as files, one a table, with the data dictionary beside them. Rows are in the order of the run's key
/// and, within a run, of the table, so that equal results make equal CSV files.
/// </summary>
public static class TableExport
{
    /// <summary>Writes the tables.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="choice">Which runs; tables without a run's key are written whole.</param>
    /// <param name="isParquet">Parquet, compressed with Zstandard; else CSV.</param>
    /// <param name="folder">Folder to write to.</param>
    /// <param name="files">The command's files.</param>
    /// <param name="cancellation">Stops between rows.</param>
    /// <param name="style">For whom CSV is written.</param>
    public static void Write(
        ResultReader reader, RunChoice choice, bool isParquet, string folder, OutputFiles files, CancellationToken cancellation, CsvStyle style = CsvStyle.International)
    {
        var tables = Tables(reader);
        foreach (var table in tables)
        {
            var query = Query(reader, table, choice);
            cancellation.ThrowIfCancellationRequested();
            files.Write(Path.Combine(folder, table + (isParquet ? ".parquet" : ".csv")), path =>
            {
                if (isParquet)
                {
                    reader.Execute($"copy ({query}) to {Sql.Text(path)} (format parquet, compression zstd)");
                }
                else
                {
                    Csv(reader, query, path, style, cancellation);
                }
            });
        }

        files.Write(Path.Combine(folder, DataDescription.FileName), path => DataDescription.Write(path, DataDescription.Of(reader, tables), style));
    }

    /// <summary>The tables of a result, in the order of the data dictionary.</summary>
    internal static string[] Tables(ResultReader reader)
    {
        var there = reader.Tables();
        return [.. DataDescription.Tables.Where(there.Contains), .. there.Except(DataDescription.Tables).Order(StringComparer.Ordinal)];
    }

    /// <summary>The rows of a table that are chosen, in order, as SQL.</summary>
    internal static string Query(ResultReader reader, string table, RunChoice choice)
    {
        var columns = reader.Columns(table);
        string[] order =
        [
            .. ResultTables.Key.Select(key => key.Name),
            .. KeyedTables.All.FirstOrDefault(known => known.Name == table)?.Order ?? [],
            .. columns.Contains("replication") ? [] : (string[])["position", "domain", "table_id", "actor", "id"],
        ];
        string[] by = [.. order.Where(columns.Contains).Distinct().Select(Sql.Name)];
        var from = table == ResultTables.Run.Name ? DesignColumns.Run(reader) : Sql.Name(table);
        return $"select * from {from}{choice.Where(columns.ToArray())}{(by.Length == 0 ? "" : " order by " + string.Join(", ", by))}";
    }

    private static void Csv(ResultReader reader, string query, string file, CsvStyle style, CancellationToken cancellation) =>
        CsvFile.Write(file, csv => reader.Scan(query, names => csv.Row(names), row =>
        {
            cancellation.ThrowIfCancellationRequested();
            csv.Row(row);
        }), style);
}
