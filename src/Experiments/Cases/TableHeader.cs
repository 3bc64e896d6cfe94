namespace OpgaveSim.Experiments.Cases;

/// <summary>Finds the header of a table: the first row that names the columns that the table needs. Above it can stand a title, or other lines.</summary>
internal static class TableHeader
{
    /// <summary>Rows with something in them that can stand above a header.</summary>
    public const int MostRowsAbove = 20;

    private static readonly Dictionary<string, CaseColumns> Columns = new(StringComparer.Ordinal)
    {
        [CaseFiles.Actors] = CaseColumns.Actors,
        [CaseFiles.Domains] = CaseColumns.Domains,
        [CaseFiles.Issues] = CaseColumns.Issues,
        [CaseFiles.Positions] = CaseColumns.WidePairs,
        [CaseFiles.Competences] = CaseColumns.WidePairs,
        [CaseFiles.Ties] = CaseColumns.Ties,
        [CaseFiles.Tables] = CaseColumns.Tables,
        [CaseFiles.Memberships] = CaseColumns.Memberships,
    };

    /// <summary>Place of the first row that names the columns that a table needs; null: none of the first ones does.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What stands in the first rows that are not empty, tidied.</param>
    public static int? ByName(string table, IReadOnlyList<IReadOnlyList<string>> rows) =>
        Columns.TryGetValue(table, out var columns) ? First(rows, row => IsHeader(row, columns)) : null;

    /// <summary>Place of the first row with two texts, where a table can be a matrix, whose header names no columns; null: it cannot, or there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">What stands in the first rows that are not empty, tidied.</param>
    public static int? OfMatrix(string table, IReadOnlyList<IReadOnlyList<string>> rows) => table is CaseFiles.Ties or CaseFiles.Memberships
        ? First(rows, row => row.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any()) : null;

    private static int? First(IReadOnlyList<IReadOnlyList<string>> rows, Func<IReadOnlyList<string>, bool> isHeader)
    {
        for (var row = 0; row < Math.Min(rows.Count, MostRowsAbove + 1); row++)
        {
            if (isHeader(rows[row]))
            {
                return row;
            }
        }

        return null;
    }

    private static bool IsHeader(IReadOnlyList<string> texts, CaseColumns columns)
    {
        var found = texts.Where(text => text.Length > 0).Select(text => ColumnNames.Of(text, columns.All)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return columns.Required.All(column => found.Contains(column) || (column == "id" && found.Contains("name") && found.Count > 1));
    }
}
