using OpgaveSim.Results.Database;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Exports;

/// <summary>
/// The settings that designs vary, as columns of the exported table run: one a setting, named by its path in the experiment. So each row has beside its
/// measures what was set, and no other table is needed to draw a measure over a setting.
/// </summary>
public static class DesignColumns
{
    /// <summary>The table run with these columns behind its own, as SQL that stands for a table. Without a design it is the table itself.</summary>
    /// <param name="reader">The result.</param>
    public static string Run(ResultReader reader)
    {
        var (run, point) = (Sql.Name(ResultTables.Run.Name), Sql.Name(DesignTables.Point.Name));
        string[] columns = [.. Settings(reader).Select(one =>
            $"max({(one.IsNumber ? "number" : "value")}) filter (path = {Sql.Text(one.Path)}) as {Sql.Name(one.Path)}")];
        return columns.Length == 0 ? run : $"(select * from {run} left join (select point, {string.Join(", ", columns)} from {point} group by point) using (point))";
    }

    /// <summary>What the data dictionary says of these columns.</summary>
    /// <param name="reader">The result.</param>
    public static IEnumerable<DictionaryEntry> Described(ResultReader reader) => Settings(reader).Select(one => new DictionaryEntry(
        ResultTables.Run.Name, one.Path, SqlType.Of(one.IsNumber ? ColumnType.Real : ColumnType.Text), "",
        "A setting that a design varies, at the run's point. No value: the design of this point leaves it as it is in the file"));

    /// <summary>The settings, in the order in which designs name them, each with whether all its values are numbers; none without a design.</summary>
    private static IEnumerable<(string Path, bool IsNumber)> Settings(ResultReader reader)
    {
        if (!reader.Tables().Contains(DesignTables.Point.Name))
        {
            return [];
        }

        var own = reader.Columns(ResultTables.Run.Name);
        return reader.Query($"select path, count(number) = count(*) from {Sql.Name(DesignTables.Point.Name)} group by path order by min(point), min(factor), path")
            .Select(row => (Path: (string)row[0]!, IsNumber: (bool)row[1]!)).Where(one => !own.Contains(one.Path));
    }
}
