using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Records;
using static OpgaveSim.Results.Tables.ColumnType;

namespace OpgaveSim.Results.Tables;

/// <summary>
/// The tables of what is known when all scenarios of a world are done. They stand apart from those of the runs: adding a scenario changes
/// them, and leaves the runs of the others and their digests as they were. A world has its rows in all of them or in none: none where a
/// scenario is missing, and where formation alone is measured.
/// </summary>
public static class CommonTables
{
    /// <summary>One row a run: its measures.</summary>
    public static CommonTable Common { get; } = CommonTable.Of<CommonRecord>(
        "common",
        "A run beside the other scenarios of its world: measures by precedents that all of them share. No row: a scenario of its world is missing, or formation alone is measured",
        [], record => [record],
        [
            new("issues_counted", Whole,
                "Issues that new-and-useful is a share of, the same in all scenarios of the world: not of the warm-up, with 5 common precedents or more, and with room for improvement",
                record => record.IssuesCounted, "issues"),
            .. MeasureCatalogue.OfWorlds.Select(measure => new Column<CommonRecord>(
                measure.Column, Real, ResultTables.Meaning(measure), record => record.Measures[measure.Id])),
        ]) with
        {
            Digest = "Digest of the run's rows in common and common_solution, 64 hex digits",
        };

    /// <summary>One row a realised solution.</summary>
    public static CommonTable Solution { get; } = CommonTable.Of<CommonSolution>(
        "common_solution", "A realised solution beside precedents that all scenarios of its world share. Kept when the table solution is", ["issue"],
        record => record.Solutions,
        new("issue", Whole, "Issue", row => row.Issue),
        new("precedents", Whole, "Precedents of the issue: of each scenario the last 100 solutions, realised before the issue arrived, that share enough choices with it", row => row.Precedents, "solutions"),
        new("common_novelty", Real, "Novelty of the solution against them, 1 as by chance. No value: fewer than 5, or a yardstick of 0", row => row.Novelty),
        new("common_novelty_given_size", Real, "The same, compared with solutions that change the same number of choices. No value: fewer than 5, or a yardstick of 0", row => row.NoveltyGivenSize));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CommonTable> All { get; } = [Common, Solution];

    /// <summary>Those that an experiment keeps: the measures always, solutions when it keeps solutions.</summary>
    /// <param name="keep">What the experiment asks for; null: nothing said.</param>
    /// <param name="runs">Number of runs.</param>
    public static IReadOnlyList<CommonTable> Kept(IReadOnlyList<string>? keep, long runs) =>
        ResultTables.Kept(keep, runs).Contains(ResultTables.Solution) ? All : [Common];
}
