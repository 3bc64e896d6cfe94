using OpgaveSim.Model.Actors;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Tables;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Playing;

/// <summary>Taking up, inviting and answering, decision by decision.</summary>
public class PlayedFormationTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(1, 0, 12, new WorldParameters { Actors = 40, Capacity = 2 }));
    private static readonly RunSetting Setting = new(World.Source, Logics.Named("interest"), new TableParameters { Seats = 4 }, 0, MeasureScope.Full);

    [Fact]
    public async Task When_the_first_declines_the_second_takes_it_up_and_both_were_asked_at_once()
    {
        var players = new ScriptedPlayers([3, 7], question => PlayedChoice.In(question.Decision, question.Decision.Actor == 7 ? 1 : 0));
        Assert.Equal(7, await TakenUpBy([3, 7, 9], players));
        Assert.Equal([3, 7], Assert.Single(players.Asked).Select(question => question.Decision.Actor));
        var question = players.Asked[0][0];
        Assert.Equal(new Decision(5, 3, DecisionKind.TakeUp, 2, 0), question.Decision);
        Assert.Equal((1, 1.0), (question.Rule, question.Options.Single(option => option.Value == 1).Probability));
        Assert.Equal(Stake.Of(World.Actors.InterestsOf(3), World.Issue(2).Domains), question.Options.Single(option => option.Value == 1).Own);
        Assert.Equal(2, question.Sight.Free);
    }

    [Fact]
    public async Task Who_comes_after_the_first_free_other_one_is_not_asked()
    {
        var players = new ScriptedPlayers([3, 12], question => PlayedChoice.In(question.Decision, 0));
        Assert.Equal(9, await TakenUpBy([3, 9, 12], players));
        Assert.Equal([3], players.Asked.SelectMany(asked => asked).Select(question => question.Decision.Actor));
    }

    [Fact]
    public async Task When_all_decline_nobody_takes_it_up()
    {
        Assert.Null(await TakenUpBy([3, 7], new ScriptedPlayers([3, 7], question => PlayedChoice.In(question.Decision, 0))));
    }

    [Fact]
    public async Task Who_passes_is_played_by_the_rule_and_a_later_yes_does_not_come_before()
    {
        Assert.Equal(3, await TakenUpBy([3, 7], new ScriptedPlayers([3, 7], question => question.Decision.Actor == 7 ? PlayedChoice.In(question.Decision, 1) : null)));
    }

    [Fact]
    public async Task Without_a_free_seat_nobody_is_asked()
    {
        var players = new ScriptedPlayers([3], ScriptedPlayers.AsRule);
        Assert.Equal(9, await TakenUpBy([3, 9], players, full: 3));
        Assert.Empty(players.Asked);
    }

    [Fact]
    public async Task Nobody_is_invited_when_the_convener_invites_nobody()
    {
        var table = Convened();
        var players = new ScriptedPlayers([3], question => PlayedChoice.In(question.Decision, 0));
        var report = await table.ScoutAsync(new ScoutOrder(0, null, null), 0, players);
        Assert.Empty(report.Asked);
        Assert.Equal([3], table.Asked);
        var question = Assert.Single(Assert.Single(players.Asked));
        Assert.Equal(3, question.Most);
        Assert.Equal(report.Scouted, question.Options.Length);
        Assert.Equal(question.Options.Select(option => option.Actor).Order(), question.Options.Select(option => option.Actor));
        Assert.Equal(Convened().Scout(new ScoutOrder(0, null, null), 0).Asked, question.RuleActors);
        Assert.Equal(question.RuleActors.Order(), question.Options.Where(option => option.Probability == 1).Select(option => option.Actor));
    }

    [Fact]
    public async Task Those_are_invited_whom_the_convener_chooses_and_the_rule_of_a_watched_table_says_no_score_of_them()
    {
        var table = new Table(World, Setting, 0, SeatOf(3)) { IsWatched = true };
        int[] wanted = [];
        var report = await table.ScoutAsync(new ScoutOrder(0, null, null), 0, new ScriptedPlayers([3], question =>
        {
            wanted = [.. question.Options.Select(option => option.Actor).Except(question.RuleActors).TakeLast(2)];
            return PlayedChoice.In(question.Decision, 2, wanted);
        }));
        Assert.Equal(2, wanted.Length);
        Assert.Equal(wanted, report.Asked);
        Assert.Equal(wanted, table.Account().Asked.Select(one => one.Actor));
        Assert.All(table.Account().Asked, one => Assert.Null(one.Score));
    }

    [Fact]
    public void A_list_that_invites_who_was_not_scouted_or_too_many_or_one_twice_is_refused_in_words()
    {
        var scouted = Scouted();
        Assert.Contains("was not scouted", Refused([Enumerable.Range(0, 40).Except(scouted).First(actor => actor != 3)]), StringComparison.Ordinal);
        Assert.Contains("named twice", Refused([scouted[0], scouted[0]]), StringComparison.Ordinal);
        Assert.Contains("3 seats are free", Refused(scouted[..4]), StringComparison.Ordinal);
        Assert.Equal(scouted[..3], Convened().Scout(new ScoutOrder(0, null, null), 0, Listed(Invites(scouted[..3]))).Asked);
    }

    [Fact]
    public async Task A_no_is_no_and_a_yes_is_yes_whatever_the_lot()
    {
        foreach (var answer in (int[])[0, 1])
        {
            var actor = new ActorState(World, Setting, 3);
            var reply = await actor.ReceiveAsync(Invited(0, 1), 4, new ScriptedPlayers([3], question => PlayedChoice.In(question.Decision, answer)));
            Assert.Equal(answer == 1 ? 2 : 0, reply.Joined.Length);
            Assert.Equal(reply.Joined, actor.Seats.ToArray());
        }
    }

    [Fact]
    public void A_yes_beyond_the_free_seats_is_refused_in_words()
    {
        var actor = new ActorState(World, Setting, 3);
        var choices = Enumerable.Range(0, 3).Select(issue => PlayedChoice.In(new Decision(4, 3, DecisionKind.Answer, issue, 0), 1)).ToArray();
        var refused = Assert.Throws<ImpossibleChoiceException>(() => actor.Receive(Invited(0, 1, 2), 4, Listed(choices)));
        Assert.Contains("no seat left (free: 2)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, actor.Seats.Length);
        Assert.Equal(2, actor.Receive(Invited(0, 1, 2), 4, Listed(choices[..2])).Joined.Length);
        Assert.Throws<ImpossibleChoiceException>(() => actor.Receive(Invited(2), 4, Listed(choices[2])));
    }

    /// <summary>All would say yes by the rule; two seats are free. The yes that was chosen has one of them, though others are appraised higher.</summary>
    [Fact]
    public void A_chosen_yes_has_its_seat_before_the_rule_fills_the_others()
    {
        var setting = Setting with { Table = new TableParameters { Fill = true } };
        var byRule = new ActorState(World, setting, 3).Receive(Invited(0, 1, 2, 5), 4).Joined;
        Assert.Equal(2, byRule.Length);
        var last = ((int[])[0, 1, 2, 5]).Except(byRule).First();
        var joined = new ActorState(World, setting, 3).Receive(Invited(0, 1, 2, 5), 4, Listed(PlayedChoice.In(new Decision(4, 3, DecisionKind.Answer, last, 0), 1))).Joined;
        Assert.Equal([byRule[0], last], joined);
    }

    [Fact]
    public async Task Who_is_asked_sees_the_table_and_may_say_yes_as_often_as_seats_are_free()
    {
        var players = new ScriptedPlayers([3], _ => null);
        await new ActorState(World, Setting, 3).ReceiveAsync(Invited(0, 1, 2), 4, players);
        Assert.Equal(3, Assert.Single(players.Asked).Count);
        Assert.All(players.Asked[0], question =>
        {
            Assert.Equal((2, 8, 2, 4), (question.Most, question.Sight.By, question.Sight.Free, question.Sight.Seats));
            Assert.Equal([8, 9], question.Sight.Members);
        });
    }

    [Fact]
    public void A_choice_that_a_decision_does_not_have_and_two_in_one_decision_are_refused()
    {
        var decision = new Decision(4, 3, DecisionKind.Answer, 0, 0);
        Assert.Contains("allowed: 0 … 1", Assert.Throws<ImpossibleChoiceException>(
            () => new ActorState(World, Setting, 3).Receive(Invited(0), 4, Listed(PlayedChoice.In(decision, 2)))).Message, StringComparison.Ordinal);
        Assert.Throws<ImpossibleChoiceException>(() => Listed(PlayedChoice.In(decision, 1), PlayedChoice.In(decision, 0)));
    }

    private static async Task<int?> TakenUpBy(int[] aware, IPlayers players, int full = -1)
    {
        var taken = new int[40];
        if (full >= 0)
        {
            taken[full] = 2;
        }

        int? First(Asking asking) => TakingUp.First(World, Setting.Table, World.Issue(2), aware, taken, 5, asking);
        return First(await players.ResolveAsync(asking => First(asking)));
    }

    private static Table Convened() => new(World, Setting, 0, SeatOf(3));

    private static int[] Scouted()
    {
        var players = new ScriptedPlayers([3], _ => null);
        var scouting = Convened().ScoutAsync(new ScoutOrder(0, null, null), 0, players);
        Assert.True(scouting.IsCompletedSuccessfully);
        return [.. players.Asked[0][0].Options.Select(option => option.Actor)];
    }

    private static string Refused(int[] actors) =>
        Assert.Throws<ImpossibleChoiceException>(() => Convened().Scout(new ScoutOrder(0, null, null), 0, Listed(Invites(actors)))).Message;

    private static PlayedChoice Invites(int[] actors) => PlayedChoice.In(new Decision(0, 3, DecisionKind.Invite, 0, 0), actors.Length, actors);

    private static Asking Listed(params PlayedChoice[] choices) => new(new PlayedChoices(choices), []);

    private static ActorMail Invited(params int[] issues) =>
        new(3, [], [], issues.Select(issue => new Invitation(new TableView(issue, [8, 9]), false)).ToArray());

    private static Seat SeatOf(int actor) => new(actor, 0, World.FirstTies(actor), World.FirstPractices(actor));
}
