using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>What readers call the scenarios of a result. All other tables have their ids, and no hash or digest is made from a title.</summary>
public static class TitleTable
{
    /// <summary>One row a scenario.</summary>
    public static FixedTable ScenarioTitle { get; } = FixedTable.Of<Scenario>(
        "scenario_title", "What readers call a scenario", experiment => experiment.Points[0].Scenarios,
        new("scenario", ColumnType.Text, "Scenario, as in all tables", scenario => scenario.Name),
        new("title", ColumnType.Text, "Its title on English pages", scenario => scenario.Title.En),
        new("title_nl", ColumnType.Text, "Its title on Dutch pages", scenario => scenario.Title.Nl));

    /// <summary>Reads the table, by scenario; empty where a result does not have it.</summary>
    public static IReadOnlyDictionary<string, Text> Read(ResultReader reader) => !reader.Tables().Contains(ScenarioTitle.Name)
        ? new Dictionary<string, Text>()
        : reader.Query($"select {string.Join(", ", ScenarioTitle.Columns.Select(column => column.Name))} from {ScenarioTitle.Name}")
            .ToDictionary(row => (string)row[0]!, row => new Text((string)row[1]!, (string)row[2]!));
}
