using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using static OpgaveSim.Results.Tables.ColumnType;
using MeasureTexts = OpgaveSim.Presentation.Words.MeasureTexts;
using VariationTexts = OpgaveSim.Presentation.Words.VariationTexts;

namespace OpgaveSim.Results.Tables;

/// <summary>
/// The tables of results, with every column and what it means: the database, the digest, exports and the data dictionary
/// follow from here. A table of one row a run comes first.
/// </summary>
public static class ResultTables
{
    /// <summary>Columns of the run's key, which every row bears.</summary>
    public static IReadOnlyList<(string Name, ColumnType Type, string Meaning)> Key { get; } =
    [
        ("point", Whole, "Point of the design, from 0"),
        ("scenario", Text, "Scenario"),
        ("replication", Whole, "Replication, from 0; the same number is the same world in every scenario, and at every point but those of draws and samples"),
    ];

    /// <summary>One row a run: its measures.</summary>
    public static ResultTable Run { get; } = ResultTable.Of<RunRecord>(
        "run", "A run: one scenario in one world. Measures of tables are unweighted means over the tables that count and have a value",
        [], run => [run.Record],
        [
            new("tables_counted", Whole, "Tables that closed and whose issue did not arrive in the warm-up", record => record.TablesCounted, "tables"),
            .. MeasureCatalogue.InRun.Select(measure => new Column<RunRecord>(
                measure.Column, Real, Meaning(measure),
                record => record.Measures[measure.Id]) { IsLater = measure.IsOfPhase }),
            .. MeasureCatalogue.OfTables.Select(measure => new Column<RunRecord>(
                measure.Column + "_without", Whole, $"Tables that count and have no value of {VariationTexts.Inside(measure.Name)}",
                record => measure.IsOfPhase && record.TablesWithValue[measure.Id] == 0 ? null : record.TablesCounted - record.TablesWithValue[measure.Id], "tables")
            {
                IsLater = measure.IsOfPhase,
            }),
        ]) with
        {
            Digest = "Digest of the run's rows, 64 hex digits",
        };

    /// <summary>One row a kind of actor.</summary>
    public static ResultTable Kind { get; } = ResultTable.Of<(FinishedRun Run, KindRecord Kind)>(
        "kind", "A kind of actor in a run, over the tables that count. Payoffs are summarised a table, then averaged over tables", ["position"],
        run => run.Record.Kinds.Select(kind => (run, kind)),
        [
            new("position", Whole, "Place of the kind in the world's list, from 0", row => row.Kind.Kind),
            new("kind", Text, "Kind", row => row.Run.World.Actors.KindLabels[row.Kind.Kind]),
            new("actors", Whole, "Actors of the kind", row => row.Kind.Actors, "actors"),
            new("seats", Whole, "Their seats", row => row.Kind.Seats, "seats"),
            new("participation_gini", Real, "Gini coefficient of seats among them, 0 … 1. No value: none of them had a seat", row => row.Kind.ParticipationGini, "0 … 1"),
            new("never_invited", Real, "Share of them whom no table asked and who convened none. No value: no such actor, or no table counts", row => row.Kind.NeverInvited, "0 … 1"),
            new("never_seated", Real, "Share of them who sat at no table. No value: no such actor, or no table counts", row => row.Kind.NeverSeated, "0 … 1"),
            .. Payoffs("all", "all actors of the kind, seated or not", "no such actor", row => row.Kind.PayoffOfAll),
            .. Payoffs("members", "members of the kind at closing, over the tables that had one", "no table had one", row => row.Kind.PayoffOfMembers),
            new("tables_with_members", Whole, "Tables that had a member of the kind at closing", row => row.Kind.TablesWithMembers, "tables"),
        ]);

    /// <summary>One row a round.</summary>
    public static ResultTable Round { get; } = ResultTable.Of<RoundRecord>(
        "round", "A round of a run, warm-up included", ["round"], run => run.Record.Rounds,
        new("round", Whole, "Round, from 0", row => row.Round, "round"),
        new("arrived", Whole, "Issues that arrived", row => row.Arrived, "issues"),
        new("waiting", Whole, "Issues that nobody could take up yet", row => row.Waiting, "issues"),
        new("unanswered", Whole, "Issues given up", row => row.Unanswered, "issues"),
        new("convened", Whole, "Tables that convened", row => row.Convened, "tables"),
        new("open", Whole, "Tables open after the round", row => row.Open, "tables"),
        new("scouted", Whole, "Candidates scored", row => row.Scouted, "candidates"),
        new("asked", Whole, "Invitations sent", row => row.Asked, "invitations"),
        new("joined", Whole, "Invitations accepted", row => row.Joined, "invitations"),
        new("realised", Whole, "Tables closed with a realised solution", row => row.Realised, "tables"),
        new("no_agreement", Whole, "Tables closed without agreement", row => row.NoAgreement, "tables"),
        new("dissolved", Whole, "Tables dissolved", row => row.Dissolved, "tables"),
        new("sunk", Whole, "Tables closed with an agreement of which nothing was delivered. No value: none", row => row.Sunk == 0 ? null : row.Sunk, "tables") { IsLater = true });

    /// <summary>One row a collaboration table that closed.</summary>
    public static ResultTable ClosedTable { get; } = ResultTable.Of<(FinishedRun Run, ClosedTable Table)>(
        "closed_table",
        "A collaboration table that closed; it has the number of its issue. Called gathering in earlier results of version 0.1.0; a view of that name has the same rows", ["issue"],
        run => run.Record.ClosedTables.Select(table => (run, table)),
        [
            new("issue", Whole, "Issue, in order of arrival", row => row.Table.Issue),
            new("case_issue", Text, "Identifier of the case's issue, if the case lists its issues", CaseIssue),
            new("arrival", Whole, "Round in which the issue arrived", row => row.Table.Arrival, "round"),
            new("is_warm_up", Truth, "Whether the issue arrived in the warm-up, and so is kept apart", row => row.Table.IsWarmUp),
            new("convened", Whole, "Round in which the table convened", row => row.Table.Convened, "round"),
            new("began", Whole, "Round in which deliberation began; no value: never", row => row.Table.Began, "round"),
            new("closed", Whole, "Round in which it closed", row => row.Table.Closed, "round"),
            new("outcome", Text, "realised, no-agreement, dissolved or sunk (agreed, and nothing of it delivered)", row => YamlBinder.EnumWord(row.Table.Outcome)),
            new("breadth", Whole, "Domains that the issue involves", row => row.Table.Breadth, "domains"),
            .. MeasureCatalogue.OfTables.Select(measure => new Column<(FinishedRun Run, ClosedTable Table)>(
                measure.Column, Real, Meaning(measure),
                row => measure.OfTable!(row.Table)) { IsLater = measure.IsOfPhase }),
            new("domain_coverage", Text,
                "How much of each domain the members could do when deliberation began, 1 − Π (1 − competence), by domain, separated by blanks; "
                + "-: the issue does not involve it. No value: the table never deliberated",
                row => row.Table.DomainCoverage is { } covered ? Numbers(covered) : null),
            new("efforts", Text,
                "Mean effort of those who carry out the agreement, month by month, separated by blanks. No value: no agreement, or carrying it out takes no months",
                row => row.Table.Delivery is { Efforts.Count: > 0 } worked ? Numbers(worked.Efforts.Select(effort => (double?)effort)) : null) { IsLater = true },
        ]);

    /// <summary>One row a member of a table.</summary>
    public static ResultTable Member { get; } = ResultTable.Of<(int Issue, MemberRecord Member)>(
        "member", "Somebody who sat at a table", ["issue", "actor"],
        run => run.Record.ClosedTables.SelectMany(table => table.Members.OrderBy(member => member.Actor).Select(member => (table.Issue, member))),
        new("issue", Whole, "Issue of the table", row => row.Issue),
        new("actor", Whole, "Actor", row => row.Member.Actor),
        new("joined", Whole, "Round in which it joined", row => row.Member.Joined, "round"),
        new("left", Whole, "Round in which it left before the table closed; no value: it stayed", row => row.Member.Left, "round"),
        new("has_convened", Truth, "Whether it convened the table", row => row.Member.Convened));

    /// <summary>One row a realised solution.</summary>
    public static ResultTable Solution { get; } = ResultTable.Of<(int Issue, RealisedSolution Solution)>(
        "solution", "A realised solution", ["issue"],
        run => run.Record.ClosedTables.Where(table => table.Realised is not null).Select(table => (table.Issue, table.Realised!)),
        new("issue", Whole, "Issue", row => row.Issue),
        new("solution", Bits, "The solution, bit d·M + m for choice m of domain d", row => row.Solution.Solution),
        new("choices", Bits, "The issue's choices, as bits", row => row.Solution.Choices),
        new("status_quo_value", Real, "F(x⁰), quality of the status quo in units of contribution, 0 … 1", row => row.Solution.StatusQuoValue, "contribution, 0 … 1"),
        new("value", Real, "F(x), quality of the solution in units of contribution, 0 … 1", row => row.Solution.Value, "contribution, 0 … 1"),
        new("best_value", Real, "F*, best quality known for the issue, 0 … 1", row => row.Solution.BestValue, "contribution, 0 … 1"),
        new("outcome_change", Text, "f_d(x) − f_d(x⁰) by domain, separated by blanks", row => row.Solution.OutcomeChange is { } change ? Numbers(change.Select(number => (double?)number)) : null));

    /// <summary>One row an actor.</summary>
    public static ResultTable Actor { get; } = ResultTable.Of<(FinishedRun Run, ActorRecord Actor)>(
        "actor", "An actor at the end of a run", ["actor"], run => run.Record.Actors.Select(actor => (run, actor)),
        new("actor", Whole, "Actor, from 0", row => row.Actor.Actor),
        new("id", Text, "Identifier in the case; no value in a generated world", row => row.Run.World.Source.Case?.ActorIds[row.Actor.Actor]),
        new("name", Text, "Name in the case; no value in a generated world", row => row.Run.World.Source.Case?.ActorNames[row.Actor.Actor]),
        new("kind", Text, "Kind", row => row.Run.World.Actors.KindLabels[row.Run.World.Actors.Kind[row.Actor.Actor]]),
        new("home", Whole, "Home domain, from 0", row => row.Run.World.Actors.Home[row.Actor.Actor]),
        new("tier", Text, "local, regional or national", row => YamlBinder.EnumWord(row.Run.World.Actors.Tier[row.Actor.Actor])),
        new("times_asked", Whole, "Invitations to tables that count", row => row.Actor.TimesAsked, "invitations"),
        new("times_seated", Whole, "Seats at tables that count", row => row.Actor.TimesSeated, "seats"),
        new("times_convened", Whole, "Tables that count and that it convened", row => row.Actor.TimesConvened, "tables"),
        new("mean_payoff", Real, "Mean payoff over tables that count, seated or not, in units of domain outcome", row => row.Actor.MeanPayoff, "domain outcome"));

    /// <summary>One row an end of a tie.</summary>
    public static ResultTable Tie { get; } = ResultTable.Of<(int Actor, Tie Tie)>(
        "tie", "One end of a live tie at the end of a run", ["actor", "other"],
        run => run.Record.Actors.SelectMany(actor => actor.Ties.Select(tie => (actor.Actor, tie))),
        new("actor", Whole, "Who holds it", row => row.Actor),
        new("other", Whole, "The other actor", row => row.Tie.To),
        new("strength", Real, "Strength when it was written, 0 … 1", row => row.Tie.Strength, "0 … 1"),
        new("round", Whole, "Round in which it was written", row => row.Tie.Round, "round"));

    /// <summary>All tables that runs write, run first.</summary>
    public static IReadOnlyList<ResultTable> All { get; } = [Run, Kind, Round, ClosedTable, Member, Solution, Actor, Tie];

    /// <summary>The tables that an experiment keeps, run first.</summary>
    /// <param name="keep">What the experiment asks for; null: nothing said.</param>
    /// <param name="runs">Number of runs.</param>
    public static IReadOnlyList<ResultTable> Kept(IReadOnlyList<string>? keep, long runs)
    {
        var kept = KeptTables.Of(keep, runs);
        return [.. All.Where(table => table == Run || kept.Contains(table.Name))];
    }

    private static Column<(FinishedRun Run, KindRecord Kind)>[] Payoffs(
        string of, string whom, string nobody, Func<(FinishedRun Run, KindRecord Kind), PayoffSummary?> summary)
    {
        var none = $"No value: {nobody}, or solutions are not measured";
        return
        [
            new($"payoff_of_{of}", Real, $"Mean payoff of {whom}, in units of domain outcome. {none}", row => summary(row)?.Mean, "domain outcome"),
            new($"payoff_of_{of}_tenth", Real, $"10th percentile of payoff of {whom}. {none}{SampledPayoffs.OfKinds(of, "payoff-of-all-tenth")}", row => summary(row)?.TenthPercentile, "domain outcome"),
            new($"payoff_spread_of_{of}", Real, $"Standard deviation of payoff of {whom}. {none}", row => summary(row)?.Deviation, "domain outcome"),
            new($"losing_of_{of}", Real, $"Share that loses of {whom}. {none}{SampledPayoffs.OfKinds(of, "losing-of-all")}", row => summary(row)?.Losing, "0 … 1"),
        ];
    }

    /// <summary>What a column with a measure holds.</summary>
    internal static string Meaning(Measure measure) =>
        $"{measure.Name} ({MeasureTexts.Range(measure).En}). {MeasureTexts.Meaning(measure).En} No value: {MeasureTexts.Undefined(measure).En}{SampledPayoffs.Of(measure.Id)}";

    private static string? CaseIssue((FinishedRun Run, ClosedTable Table) row)
    {
        var index = row.Run.World.Issue(row.Table.Issue).CaseIssue;
        return index < 0 ? null : row.Run.World.Source.Case!.Issues![index].Id;
    }

    private static string Numbers(IEnumerable<double?> numbers) =>
        string.Join(' ', numbers.Select(number => number?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
}
