using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Results.Tables;

/// <summary>A table of results whose every row bears a run's key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What a row is, for the data dictionary.</param>
/// <param name="Order">Columns that put a run's rows in order; together with the run's key they name a row.</param>
/// <param name="Columns">Its columns, after those of the run's key.</param>
public abstract record KeyedTable(string Name, string Meaning, IReadOnlyList<string> Order, IReadOnlyList<Column<object>> Columns)
{
    /// <summary>What its last column, a digest, is of; null: it has none. A table with a digest has one row a run.</summary>
    public string? Digest { get; init; }

    /// <summary>
    /// What digests call the table: the name that it had first. Digests hash the name beside the rows, so a table that is renamed keeps
    /// its old name in them, and every digest stays what it was.
    /// </summary>
    public string DigestName => KeptTables.FormerNames.GetValueOrDefault(Name, Name);

    /// <summary>All columns as they are stored: those of the run's key, its own, and the digest.</summary>
    public IEnumerable<(string Name, ColumnType Type, string Unit, string Meaning)> Stored =>
    [
        .. ResultTables.Key.Select(key => (key.Name, key.Type, "", key.Meaning)),
        .. Columns.Select(column => (column.Name, column.Type, column.Unit, column.Meaning)),
        .. Digest is null ? [] : ((string, ColumnType, string, string)[])[("digest", ColumnType.Text, "", Digest)],
    ];

    /// <summary>Columns for rows of any type, from those of one.</summary>
    private protected static IReadOnlyList<Column<object>> Untyped<TRow>(IReadOnlyList<Column<TRow>> columns)
        where TRow : notnull =>
        [.. columns.Select(column => new Column<object>(column.Name, column.Type, column.Meaning, row => column.Of((TRow)row), column.Unit) { IsLater = column.IsLater })];
}
