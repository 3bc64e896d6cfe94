namespace OpgaveSim.Reports.Queries;

/// <summary>A table that exists in a case, measured like a simulated one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members.</param>
/// <param name="Values">Its values by the column of the measure; null is no value.</param>
public sealed record ExistingTable(string Name, int Members, IReadOnlyDictionary<string, double?> Values)
{
    /// <summary>Measures of composition that a table that exists can have, by their column.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["kind_variety", "home_variety", "home_disparity", "interest_distance"];

    /// <summary>The tables of a case, in its order; none in a generated world.</summary>
    public static IReadOnlyList<ExistingTable> Of(ReportData data) => !data.Has("existing_table") ? [] : data.Once<IReadOnlyList<ExistingTable>>(
        "existing", reader =>
            [.. reader.Query($"select coalesce(name, id), members, {string.Join(", ", Columns)} from existing_table").Select(row => new ExistingTable(
                (string)row[0]!, (int)row[1]!, Columns.Select((column, i) => (column, Value: (double?)row[2 + i])).ToDictionary(one => one.column, one => one.Value)))]);
}
