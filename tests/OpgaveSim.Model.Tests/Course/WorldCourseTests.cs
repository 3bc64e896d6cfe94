using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

public class WorldCourseTests
{
    public static TheoryData<string> AllLogics => [.. Logics.Names];

    [Theory]
    [MemberData(nameof(AllLogics))]
    public void Books_balance_for_every_logic(string logic)
    {
        var setting = Play.Setting(Logics.Named(logic), rounds: 24);
        var world = WorldBuilder.Build(setting.World);
        var record = Play.Run(world, setting);
        Assert.Equal(world.IssueCount, record.ClosedTables.Count + record.Rounds.Sum(round => round.Unanswered));
        Assert.Equal(record.ClosedTables.Count, record.Rounds.Sum(round => round.Convened));
        Assert.Equal(record.ClosedTables.Sum(table => table.Members.Count - 1), record.Rounds.Sum(round => round.Joined));
        Assert.Equal(record.ClosedTables.Sum(table => table.Asked), record.Actors.Sum(actor => actor.TimesAsked));
        Assert.Equal(record.ClosedTables.Sum(table => table.Members.Count), record.Actors.Sum(actor => actor.TimesSeated));
        Assert.Equal(0, record.Rounds[^1].Open);
        foreach (var table in record.ClosedTables)
        {
            Assert.InRange(table.Members.Count, 1, 8);
            Assert.Equal(table.Members.Count, table.Members.Select(member => member.Actor).Distinct().Count());
            Assert.InRange(table.Closed - table.Convened + 1, 1, 8);
            Assert.Equal(table.Outcome == TableOutcome.Realised, table.Realised is not null);
            Assert.True(table.Outcome != TableOutcome.NoAgreement || table.Quality is 0 or null);
        }

        AssertCapacity(world, record);
    }

    [Fact]
    public void A_table_that_is_full_begins_at_once_and_another_in_its_third_round()
    {
        var record = Play.Run(Play.Setting(Logics.Named("interest"), table: new TableParameters { Fill = true }, rounds: 24));
        Assert.All(record.ClosedTables.Where(table => table.Members.Count == 8), table =>
            Assert.Equal(table.Members.Max(member => member.Joined), table.Began));
        var scarce = Play.Run(Play.Setting(Logics.Named("interest"), table: new TableParameters { AnswerThreshold = 2 }, rounds: 24));
        Assert.Contains(scarce.ClosedTables, table => table.Outcome == TableOutcome.Dissolved && table.Began is null && table.Closed == table.Convened + 2);
        Assert.All(scarce.ClosedTables.Where(table => table.Members.Count < 8 && table.Began is not null), table => Assert.Equal(table.Convened + 2, table.Began));
    }

    [Fact]
    public void Without_meetings_tables_form_and_end_without_agreement()
    {
        var record = Play.Run(Play.Setting(Logics.Named("issue"), table: new TableParameters { Meetings = 0 }));
        Assert.All(record.ClosedTables, table => Assert.NotEqual(TableOutcome.Realised, table.Outcome));
        Assert.Contains(record.ClosedTables, table => table.AtStart is { Size: 8 });
    }

    [Fact]
    public void An_issue_that_nobody_can_take_up_is_signalled_anew_and_then_unanswered()
    {
        var world = new WorldParameters { Actors = 2, Capacity = 1, IssuesPerRound = 3 };
        var record = Play.Run(Play.Setting(Logics.Named("issue"), world));
        Assert.True(record.Rounds.Sum(round => round.Unanswered) > 0);
        Assert.Equal(36, record.ClosedTables.Count + record.Rounds.Sum(round => round.Unanswered));
        Assert.Equal(record.Measures["unanswered"], record.Rounds.Sum(round => round.Unanswered) / 36.0);
    }

    [Fact]
    public void A_later_scenario_finds_the_same_worlds_and_best_solutions()
    {
        var setting = Play.Setting(Logics.Named("issue"));
        var shared = WorldBuilder.Build(setting.World);
        _ = Play.Run(shared, setting with { Logic = Logics.Named("interest") });
        var after = Play.Run(shared, setting);
        var alone = Play.Run(setting);
        Assert.Equal(alone.Measures, after.Measures);
    }

    [Theory]
    [InlineData(DecisionRule.Majority, DecisionRule.Supermajority)]
    [InlineData(DecisionRule.Majority, DecisionRule.Consensus)]
    [InlineData(DecisionRule.Supermajority, DecisionRule.Consensus)]
    [InlineData(DecisionRule.Consent, DecisionRule.Consensus)]
    public void A_stricter_rule_passes_fewer_proposals(DecisionRule looser, DecisionRule stricter)
    {
        double Passed(DecisionRule rule) => Play.Run(Play.Setting(Logics.Named("random") with { Deliberate = 0 },
            table: new TableParameters { Rule = rule }, rounds: 24)).Measures["proposals-passed"]!.Value;
        var (more, fewer) = (Passed(looser), Passed(stricter));
        Assert.True(more > fewer, $"{looser} {more}, {stricter} {fewer}");
    }

    [Fact]
    public void A_warm_up_as_long_as_the_run_leaves_measures_without_value()
    {
        var record = Play.Run(Play.Setting(Logics.Named("issue"), rounds: 6, warmUp: 6));
        Assert.Equal(0, record.TablesCounted);
        Assert.Null(record.Measures["quality"]);
        Assert.Null(record.Measures["never-invited"]);
        Assert.Null(record.Measures["unanswered"]);
        Assert.NotNull(record.Measures["density"]);
    }

    [Fact]
    public void The_smallest_world_runs()
    {
        var record = Play.Run(Play.Setting(Logics.Named("issue"), new WorldParameters { Actors = 2, Domains = 1, Choices = 1 }, rounds: 6));
        Assert.NotEmpty(record.ClosedTables);
    }

    [Fact]
    public void The_coverage_reference_covers_more_than_every_logic_that_looks_at_some()
    {
        double Coverage(string logic) => Play.Run(Play.Setting(Logics.Named(logic), table: new TableParameters { Fill = true }, rounds: 24)).Measures["coverage"]!.Value;
        var most = Coverage("coverage-reference");
        Assert.All(Logics.Names.Where(logic => logic != "coverage-reference"), logic => Assert.InRange(Coverage(logic), 0, most - 1e-6));
    }

    [Fact]
    public void Only_the_coverage_reference_asks_nobody_beyond_their_free_seats()
    {
        // who has a free seat says yes to all, so that who was asked and did not join had none
        var world = new WorldParameters { Actors = 60, Capacity = 1, IssuesPerRound = 4 };
        int Refusals(string logic)
        {
            var record = Play.Run(Play.Setting(Logics.Named(logic), world, new TableParameters { Fill = true }, rounds: 24));
            return record.ClosedTables.Sum(table => table.Asked) - record.Rounds.Sum(round => round.Joined);
        }

        Assert.Equal(0, Refusals("coverage-reference"));
        Assert.All(Logics.Names.Where(logic => logic != "coverage-reference"), logic => Assert.True(Refusals(logic) > 0, logic));
    }

    [Fact]
    public void Mean_payoffs_of_actors_average_to_the_payoff_of_all()
    {
        var record = Play.Run(Play.Setting(Logics.Named("issue"), rounds: 24));
        Assert.Equal(record.Measures["payoff-of-all"]!.Value, record.Actors.Average(actor => actor.MeanPayoff!.Value), 1e-12);
    }

    [Fact]
    public void Measuring_less_changes_nothing_that_happens()
    {
        var setting = Play.Setting(Logics.Named("issue"), rounds: 24);
        var full = Play.Run(setting);
        var formation = Play.Run(setting with { Measure = MeasureScope.Formation });
        Assert.Equal(full.Rounds, formation.Rounds);
        Assert.Equal(full.ClosedTables.SelectMany(table => table.Members), formation.ClosedTables.SelectMany(table => table.Members));
        Assert.Equal(full.Actors.SelectMany(actor => actor.Ties), formation.Actors.SelectMany(actor => actor.Ties));
        Assert.Equal(full.Measures["kind-variety"], formation.Measures["kind-variety"]);
        Assert.Null(formation.Measures["quality"]);
        Assert.Null(formation.Measures["novelty"]);
        Assert.Null(formation.Measures["payoff-of-all"]);
    }

    private static void AssertCapacity(PublicWorld world, RunRecord record)
    {
        for (var round = 0; round < record.Rounds.Count; round++)
        {
            var seats = record.ClosedTables.Where(table => table.Convened <= round && table.Closed >= round)
                .SelectMany(table => table.Members.Where(member => member.Joined <= round && (member.Left ?? table.Closed) >= round))
                .CountBy(member => member.Actor);
            Assert.All(seats, pair => Assert.True(pair.Value <= world.Actors.Capacity[pair.Key]));
        }
    }
}
