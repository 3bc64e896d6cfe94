using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>The tables that are written once, from the experiment alone.</summary>
public static class FixedTables
{
    /// <summary>All of them, in the order of the data dictionary.</summary>
    public static IReadOnlyList<FixedTable> All { get; } = [.. CaseTables.All, .. DesignTables.All, VarietyTable.Variety, TitleTable.ScenarioTitle];
}
