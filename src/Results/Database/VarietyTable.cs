using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Tables;
using static OpgaveSim.Results.Tables.ColumnType;

namespace OpgaveSim.Results.Database;

/// <summary>
/// What results say of how much actors and issues can differ at a point of the design, known before it ran: what a measure can vary by.
/// </summary>
public static class VarietyTable
{
    /// <summary>One row a point.</summary>
    public static FixedTable Variety { get; } = FixedTable.Of<DesignPoint>(
        "variety", "How much actors and issues can differ at most, at a point of the design", experiment => experiment.Points,
        new("point", Whole, "Point of the design, from 0", point => point.Index),
        new("kinds", Whole, "Kinds of actor", point => point.Variety.Kinds),
        new("homes", Whole, "Home domains", point => point.Variety.Homes),
        new("tiers", Whole, "Tiers", point => point.Variety.Tiers),
        new("domains_differ", Truth, "Whether domains can differ in who is able in them", point => point.Variety.DomainsDiffer),
        new("has_mandates", Truth, "Whether an actor can hold a mandate", point => point.Variety.HasMandates),
        new("has_competence", Truth, "Whether an actor can be able in any domain", point => point.Variety.HasCompetence),
        new("has_interests", Truth, "Whether an actor can have an interest in any domain", point => point.Variety.HasInterests),
        new("issues", Whole, "Issues that arrive", point => point.Variety.Issues),
        new("counted_issues", Whole, "Issues that arrive after the warm-up", point => point.Variety.CountedIssues));

    /// <summary>Reads the table, by point; empty where a result does not have it.</summary>
    public static IReadOnlyDictionary<int, WorldVariety> Read(ResultReader reader) => !reader.Tables().Contains(Variety.Name)
        ? new Dictionary<int, WorldVariety>()
        : reader.Query($"select {string.Join(", ", Variety.Columns.Select(column => column.Name))} from {Variety.Name}").ToDictionary(
            row => (int)row[0]!,
            row => new WorldVariety(
                (int)row[1]!, (int)row[2]!, (int)row[3]!, (bool)row[4]!, (bool)row[5]!, (bool)row[6]!, (bool)row[7]!, (int)row[8]!, (int)row[9]!));
}
