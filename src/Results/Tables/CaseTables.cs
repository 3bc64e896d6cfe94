using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;
using static OpgaveSim.Results.Tables.ColumnType;

namespace OpgaveSim.Results.Tables;

/// <summary>
/// What results say of the case at the first point of the design; empty in a generated world. Tables that exist are measured in its first
/// world, to stand beside the simulated ones.
/// </summary>
public static class CaseTables
{
    /// <summary>One row a domain.</summary>
    public static FixedTable Domain { get; } = FixedTable.Of<(CaseWorld Case, int Domain)>(
        "case_domain", "A domain of the case",
        experiment => Each(experiment, given => Enumerable.Range(0, given.DomainIds.Count)),
        new("domain", Whole, "Number of the domain, from 0, as in other tables", row => row.Domain),
        new("id", Text, "Identifier", row => row.Case.DomainIds[row.Domain]),
        new("name", Text, "Name", row => row.Case.DomainNames[row.Domain]));

    /// <summary>One row an issue.</summary>
    public static FixedTable Issue { get; } = FixedTable.Of<(CaseWorld Case, CaseIssue Issue)>(
        "case_issue", "An issue of the case; closed_table.case_issue refers to it",
        experiment => Each(experiment, given => given.Issues ?? []),
        new("id", Text, "Identifier", row => row.Issue.Id),
        new("name", Text, "Name", row => row.Issue.Name),
        new("requirement", Text, "Weight of each domain, summing to 1, separated by blanks", row => string.Join(
            ' ', row.Issue.Requirement.Select(weight => weight.ToString("R", CultureInfo.InvariantCulture)))));

    /// <summary>One row a table that exists.</summary>
    public static FixedTable Existing { get; } = FixedTable.Of<(CaseTable Table, Composition Measured)>(
        "existing_table", "A table that exists in the case, measured like a simulated one", Measured,
        new("id", Text, "Identifier", row => row.Table.Id),
        new("name", Text, "Name", row => row.Table.Name),
        new("issue", Text, "Identifier of the issue it works on, where the case gives it", row => row.Table.Issue),
        new("members", Whole, "Members", row => row.Measured.Size),
        new("kind_variety", Real, "Variety of kind", row => row.Measured.KindVariety),
        new("tier_variety", Real, "Variety of tier", row => row.Measured.TierVariety),
        new("home_variety", Real, "Variety of home domain", row => row.Measured.HomeVariety),
        new("kind_variety_unbiased", Real, "Variety of kind, unbiased. No value: one member", row => row.Measured.KindVarietyUnbiased),
        new("tier_variety_unbiased", Real, "Variety of tier, unbiased. No value: one member", row => row.Measured.TierVarietyUnbiased),
        new("home_variety_unbiased", Real, "Variety of home domain, unbiased. No value: one member", row => row.Measured.HomeVarietyUnbiased),
        new("home_disparity", Real, "Disparity of home domain. No value: nobody is able in a domain", row => row.Measured.HomeDisparity),
        new("interest_distance", Real, "Separation of interests. No value: no pair with interests", row => row.Measured.InterestDistance),
        new("competence_distance", Real, "Separation of competence. No value: one member", row => row.Measured.CompetenceDistance),
        new("coverage", Real, "Coverage of its issue. No value: the case does not list the issue", row => row.Measured.Coverage),
        new("mandate_cover", Real, "Mandate cover of its issue. No value: the case does not list the issue", row => row.Measured.MandateCover));

    /// <summary>One row a member of a table that exists.</summary>
    public static FixedTable Member { get; } = FixedTable.Of<(CaseWorld Case, (string Table, int Actor) Member)>(
        "existing_member", "A member of a table that exists in the case",
        experiment => Each(experiment, given => given.Tables.SelectMany(table => table.Members.Select(actor => (table.Id, actor)))),
        new("table_id", Text, "Identifier of the table", row => row.Member.Table),
        new("actor", Whole, "Actor, from 0, as in other tables", row => row.Member.Actor),
        new("id", Text, "Identifier of the actor in the case", row => row.Case.ActorIds[row.Member.Actor]),
        new("name", Text, "Name of the actor in the case", row => row.Case.ActorNames[row.Member.Actor]));

    /// <summary>All tables that are written once: these, and those of the design.</summary>
    public static IReadOnlyList<FixedTable> All { get; } = [Domain, Issue, Existing, Member];

    private static IEnumerable<(CaseWorld Case, T Row)> Each<T>(Experiment experiment, Func<CaseWorld, IEnumerable<T>> rows) =>
        experiment.Points[0].Case is { } given ? rows(given).Select(row => (given, row)) : [];

    private static IEnumerable<(CaseTable Table, Composition Measured)> Measured(Experiment experiment)
    {
        if (experiment.Points[0].Case is not { Tables.Count: > 0 } given)
        {
            return [];
        }

        var world = WorldBuilder.Build(experiment.Plans().First().Setting.World);
        return given.Tables.Select(table => (table, Composition.Of(world, IssueOf(world, given, table), [.. table.Members])));
    }

    private static Issue? IssueOf(PublicWorld world, CaseWorld given, CaseTable table) =>
        given.Issues?.FirstOrDefault(issue => issue.Id == table.Issue) is { } listed
            ? IssueGeneration.Create(0, 0, [.. listed.Requirement], world.Parameters.Choices, -1)
            : null;
}
