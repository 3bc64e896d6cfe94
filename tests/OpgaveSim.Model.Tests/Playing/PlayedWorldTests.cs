using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Playing;

/// <summary>Whole worlds in which persons play.</summary>
public class PlayedWorldTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };
    private static readonly int[] Everybody = [.. Enumerable.Range(0, 60)];

    public static TheoryData<string> AllLogics => [.. Logics.Names];

    [Theory]
    [MemberData(nameof(AllLogics))]
    public void Nobody_seated_and_everybody_seated_who_passes_leave_what_the_rules_leave(string logic)
    {
        var setting = Setting(logic);
        var expected = Text(Play.Run(setting));
        Assert.Equal(expected, Text(Play.Run(setting, new Replay(PlayedChoices.None))));
        var passing = new ScriptedPlayers(Everybody, _ => null);
        Assert.Equal(expected, Text(Play.Run(setting, passing)));
        var kinds = passing.Asked.SelectMany(asked => asked).Select(question => question.Decision.Kind).ToHashSet();
        Assert.Superset(new HashSet<DecisionKind> { DecisionKind.TakeUp, DecisionKind.Answer, DecisionKind.Propose, DecisionKind.Vote, DecisionKind.FinalVote }, kinds);
        Assert.Equal(logic != "coverage-reference", kinds.Contains(DecisionKind.Invite));
    }

    /// <summary>
    /// Proposals are passed here, as who chooses one supports it, which the rule need not; and a meeting has one turn, so that what is said of a vote at its
    /// beginning is what the rule does.
    /// </summary>
    [Theory]
    [InlineData("interest")]
    [InlineData("issue")]
    [InlineData("mutual-gains")]
    public void Choices_equal_to_what_the_rule_does_change_nothing(string logic)
    {
        var setting = Setting(logic);
        setting = setting with { Table = setting.Table with { Budget = 6, CoordinationCost = 0 } };
        var players = new ScriptedPlayers(Everybody, question => question.Decision.Kind == DecisionKind.Propose ? null : ScriptedPlayers.AsRule(question));
        Assert.Equal(Text(Play.Run(setting)), Text(Play.Run(setting, players)));
        Assert.Equal(Text(Play.Run(setting)), Text(Play.Run(setting, new Replay(new PlayedChoices(players.Chosen)))));
        Assert.Contains(players.Chosen, choice => choice.Kind == DecisionKind.Vote);
    }

    [Theory]
    [InlineData("interest")]
    [InlineData("issue")]
    [InlineData("mandate")]
    public void What_was_chosen_played_again_leaves_the_same_whatever_its_order_and_way(string logic)
    {
        var setting = Setting(logic);
        var players = new ScriptedPlayers([.. Everybody.Where(actor => actor % 2 == 0)], ScriptedPlayers.Whimsical);
        var played = Text(Play.Run(setting, players));
        Assert.NotEqual(Text(Play.Run(setting)), played);
        Assert.Superset(Enum.GetValues<DecisionKind>().Except(logic == "issue" ? [DecisionKind.Leave] : []).ToHashSet(), players.Chosen.Select(choice => choice.Kind).ToHashSet());
        var stored = JsonSerializer.Deserialize<PlayedChoice[]>(JsonSerializer.Serialize(players.Chosen))!;
        Assert.Equal(played, Text(Play.Run(setting, new Replay(new PlayedChoices([.. stored.Reverse()])))));
    }

    [Fact]
    public void No_decision_is_asked_for_twice_and_each_of_a_seated_actor()
    {
        var players = new ScriptedPlayers([3, 8, 20, 41], ScriptedPlayers.Whimsical);
        Play.Run(Setting("interest"), players);
        var decisions = players.Asked.SelectMany(asked => asked).Select(question => question.Decision).ToArray();
        Assert.NotEmpty(decisions);
        Assert.Equal(decisions.Length, decisions.Distinct().Count());
        Assert.All(decisions, decision => Assert.Contains(decision.Actor, (int[])[3, 8, 20, 41]));
    }

    [Fact]
    public void Chances_of_the_rule_add_up_and_options_do_not_repeat()
    {
        var players = new ScriptedPlayers(Everybody, _ => null);
        Play.Run(Setting("interest"), players);
        Assert.All(players.Asked.SelectMany(asked => asked), question =>
        {
            Assert.All(question.Options, option => Assert.InRange(option.Probability, 0, 1));
            Assert.True(question.Offers(ScriptedPlayers.AsRule(question)), $"{question.Decision}");
            Assert.Equal(question.Options.Length, question.Options.Select(option => option.Value).Distinct().Count());
            if (question.Decision.Kind != DecisionKind.Invite)
            {
                Assert.Equal(1, question.Options.Sum(option => option.Probability), 1e-12);
            }
        });
    }

    [Fact]
    public void Two_at_one_table_are_asked_what_they_bring_in_at_the_same_time_and_one_sits_at_two_tables()
    {
        var players = new ScriptedPlayers(Everybody, _ => null);
        Play.Run(Setting("interest"), players);
        Assert.Contains(players.Asked, asked => asked.Count > 1 && asked.All(question => question.Decision.Kind == DecisionKind.Propose)
            && asked.Select(question => question.Decision.Issue).Distinct().Count() == 1);
        var meetings = players.Asked.SelectMany(asked => asked).Where(question => question.Decision.Kind == DecisionKind.Propose)
            .Select(question => (question.Decision.Round, question.Decision.Actor, question.Decision.Issue));
        Assert.Contains(meetings.GroupBy(one => (one.Round, one.Actor)), group => group.Select(one => one.Issue).Distinct().Count() == 2);
    }

    /// <summary>Proposals, votes, leaving and, at the last one, the final vote: so many times a table waits for persons, however many sit at it.</summary>
    [Fact]
    public void A_meeting_costs_four_waits_at_most_and_a_person_is_asked_for_a_proposal_once()
    {
        var players = new ScriptedPlayers(Everybody, ScriptedPlayers.AsRule);
        Play.Run(Setting("interest"), players);
        var waits = players.Asked.Select(asked => asked[0].Decision).Where(decision => decision.Kind >= DecisionKind.Propose)
            .CountBy(decision => (decision.Round, decision.Issue)).ToArray();
        Assert.All(waits, meeting => Assert.InRange(meeting.Value, 1, 4));
        Assert.Contains(waits, meeting => meeting.Value > 2);
        var proposals = players.Chosen.Where(choice => choice.Kind == DecisionKind.Propose).Select(choice => (choice.Actor, choice.Issue, choice.Turn / 1024)).ToArray();
        Assert.NotEmpty(proposals);
        Assert.Equal(proposals.Length, proposals.Distinct().Count());
    }

    private static RunSetting Setting(string logic) => Play.Setting(
        Logics.Named(logic), new WorldParameters { Actors = 60, IssuesPerRound = 2 }, new TableParameters { Exit = 0 }, rounds: 10);

    private static string Text(RunRecord record) => JsonSerializer.Serialize(record, Json);
}
