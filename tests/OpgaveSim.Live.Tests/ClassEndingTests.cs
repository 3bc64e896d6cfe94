using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Live.Tests;

/// <summary>What a class is told at the end, worked by hand.</summary>
public class ClassEndingTests
{
    private static readonly RunSetting Setting = Play.Setting(Logics.Named("issue"));
    private static readonly PublicWorld World = WorldBuilder.Build(Setting.World);
    private static readonly RunRecord Model = Play.Run(Setting);

    [Fact]
    public void Decisions_are_counted_by_kind_and_invitations_are_the_same_in_any_order()
    {
        PlayedDecision[] decisions =
        [
            Decided(3, DecisionKind.Answer, rule: 1, value: 1),
            Decided(3, DecisionKind.Answer, rule: 1, value: 0),
            Decided(3, DecisionKind.Answer, rule: 1, value: 1, byPerson: false),
            Decided(4, DecisionKind.Invite, rule: 2, value: 2, ruleActors: [7, 8], actors: [8, 7]),
            Decided(4, DecisionKind.Invite, rule: 2, value: 1, ruleActors: [7, 8], actors: [8]),
            Decided(4, DecisionKind.Invite, rule: 0, value: 0),
        ];
        var ending = new ClassEnding(new ClassTelling(World, Setting.Table), decisions, Model, Model, null);
        var all = ending.OfClass();
        Assert.Equal((2, 5, 3), (all.Seats, all.Decisions, all.AsModel));
        Assert.Equal([new DecisionCount("invite", 3, 2), new DecisionCount("answer", 2, 1)], all.Kinds);
        Assert.Null(all.Leaning); // five choices are too few
        var three = ending.Of(3, all, Known);
        Assert.Equal((3, 2, 1), (three.Decisions, three.ByPerson, three.AsModel));
        Assert.Equal([new DecisionCount("answer", 2, 1)], three.Kinds);
    }

    [Fact]
    public void Nobody_who_decided_is_nobody()
    {
        var all = new ClassEnding(new ClassTelling(World, Setting.Table), [], Model, Model, null).OfClass();
        Assert.Equal((0, 0, 0), (all.Seats, all.Decisions, all.AsModel));
        Assert.Empty(all.Kinds);
    }

    [Fact]
    public void Tables_of_a_seat_are_those_with_the_class_and_those_without_it()
    {
        var mine = Model.ClosedTables.First(table => table.Members.Count > 1);
        var actor = mine.Members[0].Actor;
        var elsewhere = Model.ClosedTables.Where(table => table != mine && table.Members.Any(member => member.Actor == actor)).ToArray();
        var played = Model with { ClosedTables = [mine with { Outcome = TableOutcome.NoAgreement, Quality = 0, Realised = null }] };
        var ending = new ClassEnding(new ClassTelling(World, Setting.Table), [], played, Model, null);
        var tables = ending.Of(actor, ending.OfClass(), Known).Tables;
        Assert.Equal(elsewhere.Append(mine).Select(table => table.Issue).Order(), tables.Select(table => table.Issue.Issue));
        var table = tables.Single(one => one.Issue.Issue == mine.Issue);
        Assert.Equal(((int?)1, (double?)0, (double?)null), (table.Outcome, table.Quality, table.Novelty));
        Assert.Equal((int)mine.Outcome, table.ModelOutcome);
        Assert.Equal(mine.Members.Where(member => member.Left is null).Select(member => member.Actor), table.Members.Select(member => member.Actor));
        Assert.All(tables.Where(one => one.Issue.Issue != mine.Issue), one => Assert.Null(one.Outcome));
    }

    [Fact]
    public void Measures_are_those_of_the_curves_with_the_class_and_without_it()
    {
        var played = Model with { ClosedTables = [.. Model.ClosedTables.Skip(3)] };
        var measures = new ClassEnding(new ClassTelling(World, Setting.Table), [], played, Model, null).OfClass().Measures;
        Assert.Equal(LiveMeasures.Ids, measures.Select(measure => measure.Id));
        Assert.Equal(LiveMeasures.Of(played.ClosedTables, World.Actors.Count).Values, measures.Select(measure => measure.Class));
        Assert.Equal(LiveMeasures.Of(Model.ClosedTables, World.Actors.Count).Values, measures.Select(measure => measure.Model));
        Assert.All(measures, measure => Assert.Equal((null, null, 0), (measure.Low, measure.High, measure.Worlds)));
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Votes_for_what_serves_oneself_are_interest_and_votes_for_what_serves_the_issue_are_not(bool isSelfish, double interest)
    {
        // every fourth proposal serves both, every fourth neither, and the others one of them
        PlayedDecision[] votes = [.. Enumerable.Range(0, 40).Select(turn =>
        {
            var (own, issue) = (turn % 2 == 1 ? 1 : -1, turn % 4 >= 2 ? 1 : -1);
            return Decided(
                turn % 4, DecisionKind.Vote, rule: 1, value: (isSelfish ? own : issue) > 0 ? 1 : 0, options: [QuestionOption.Of(0, 0.5), QuestionOption.Of(1, 0.5, own, issue)], turn: turn);
        })];
        var leaning = new ClassEnding(new ClassTelling(World, Setting.Table), votes, Model, Model, null).OfClass().Leaning!;
        Assert.Equal(40, leaning.Choices);
        Assert.Equal(interest, leaning.Interest!.Value, 0.2);
        Assert.InRange(leaning.Interest.Value, leaning.Interest.Low, leaning.Interest.High);
        Assert.Equal((isSelfish, !isSelfish), (leaning.Interest.Low > 0.5, leaning.Interest.High < 0.5));
    }

    private static PlayedDecision Decided(
        int actor, DecisionKind kind, int rule, int value, int[]? ruleActors = null, int[]? actors = null, bool byPerson = true, QuestionOption[]? options = null, int turn = 0) => new(
        1,
        new Question(new Decision(0, actor, kind, 0, turn), options ?? [QuestionOption.Of(0, 0.5), QuestionOption.Of(1, 0.5)], 1, rule, ruleActors ?? [], new QuestionSight([], -1, 8, 0, 0, 0, [])),
        value, actors ?? [], 1_000, byPerson);

    private static KnownActor Known(int actor) => new(actor, null, 0, 0, 0, false);
}
