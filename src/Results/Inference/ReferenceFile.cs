using DuckDB.NET.Data;
using OpgaveSim.Analysis.Inference;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Files;

namespace OpgaveSim.Results.Inference;

/// <summary>
/// A reference table as a Parquet file, for whoever wants to try an estimator of their own: a column a parameter, then a column a summary, by their ids, a row a
/// world in the order of the draws. Where a summary has no value in a world, it is NaN.
/// </summary>
public static class ReferenceFile
{
    /// <summary>Its name in the folder of an inference.</summary>
    public const string FileName = "reference.parquet";

    /// <summary>Writes a table, in place of a file that is there.</summary>
    /// <param name="file">The file.</param>
    /// <param name="table">The table.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, ReferenceTable table)
    {
        using var fresh = new FreshFile(file);
        using var connection = ResultDatabase.InMemory();
        Execute(connection, $"create table reference ({string.Join(", ", Columns(table).Select(column => $"{Sql.Name(column)} double"))})");
        using (var appender = connection.CreateAppender("reference"))
        {
            for (var row = 0; row < table.Rows; row++)
            {
                var appended = appender.CreateRow();
                foreach (var value in Values(table, row))
                {
                    appended.AppendValue(value);
                }

                appended.EndRow();
            }
        }

        try
        {
            Execute(connection, $"copy reference to {Sql.Text(fresh.Name)} (format parquet, compression zstd)");
        }
        catch (DuckDBException e)
        {
            throw new IOException(ResultDatabase.Words(e), e);
        }

        fresh.Put(replaces: true);
    }

    /// <summary>Reads a table that was written before; null: it has other columns.</summary>
    /// <param name="file">The file.</param>
    /// <param name="parameters">The parameters that it should have.</param>
    /// <param name="summaries">The summaries that it should have.</param>
    /// <exception cref="IOException">It is no Parquet file.</exception>
    public static ReferenceTable? Read(string file, IReadOnlyList<InferredParameter> parameters, IReadOnlyList<string> summaries)
    {
        using var connection = ResultDatabase.InMemory();
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from read_parquet({Sql.Text(file)}, file_row_number = true) order by file_row_number";
        try
        {
            using var reader = command.ExecuteReader();
            string[] columns = [.. parameters.Select(parameter => parameter.Id), .. summaries];
            if (reader.FieldCount != columns.Length + 1 || columns.Where((column, place) => reader.GetName(place) != column).Any())
            {
                return null;
            }

            List<double> drawn = [], simulated = [];
            while (reader.Read())
            {
                drawn.AddRange(Enumerable.Range(0, parameters.Count).Select(reader.GetDouble));
                simulated.AddRange(Enumerable.Range(parameters.Count, summaries.Count).Select(reader.GetDouble));
            }

            return new ReferenceTable(parameters, summaries, [.. drawn], [.. simulated]);
        }
        catch (DuckDBException e)
        {
            throw new IOException(ResultDatabase.Words(e), e);
        }
    }

    private static IEnumerable<string> Columns(ReferenceTable table) => table.Parameters.Select(parameter => parameter.Id).Concat(table.Summaries);

    private static IEnumerable<double> Values(ReferenceTable table, int row) =>
        [.. Enumerable.Range(0, table.Parameters.Count).Select(place => table.Parameter(row, place)), .. table.SummariesOf(row)];

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
