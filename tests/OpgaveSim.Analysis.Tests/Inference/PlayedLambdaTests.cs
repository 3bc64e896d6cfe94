using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Inference;

public class PlayedLambdaTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "played-lambda");

    [LongTheory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(1)]
    public void The_lambda_that_made_the_choices_is_in_the_interval(double lambda)
    {
        var held = 0;
        for (var study = 0; study < 12; study++)
        {
            var found = PlayedLambda.Of(Votes(lambda, 300, study).Concat(Answers(lambda, 100, study)));
            Assert.Equal((400, LambdaFault.None), (found.Choices, found.Fault));
            Assert.InRange(found.Interval!.Value.HalfWidth, 0, 0.3);
            Assert.True(found.Interval.Value.Contains(found.Value!.Value));
            held += found.Interval.Value.Contains(Math.Round(lambda / 0.02) * 0.02) ? 1 : 0;
        }

        // 11 of 12 are expected; under 9 has a chance of 1 in 400
        Assert.InRange(held, 9, 12);
    }

    /// <summary>Of votes alone it is the ratio of the two coefficients of a conditional logit.</summary>
    [Fact]
    public void It_is_the_issue_s_share_of_the_coefficients()
    {
        var votes = Votes(0.6, 2_000, 7).ToArray();
        var logit = ConditionalLogit.Of(["own", "issue"], [.. votes.Select(one =>
        {
            double[] support = [one.Question.Options[0].Own, one.Question.Options[0].Issue], none = [0, 0];
            return new ChoiceSet(one.Choice.Value == (int)VoteWord.Support ? [support, none] : [none, support]);
        })]).Maximum!;
        double own = logit.Value("own")!.Value, issue = logit.Value("issue")!.Value;
        Assert.Equal(issue / (own + issue), PlayedLambda.Of(votes).Value!.Value, 0.015);
    }

    [Fact]
    public void Of_too_few_choices_nothing_is_said()
    {
        var votes = Votes(0.5, 20, 1).ToArray();
        Assert.Equal(new PlayedLambda(19, LambdaFault.TooFew, null, null), PlayedLambda.Of(votes[..19]));
        Assert.NotEqual(LambdaFault.TooFew, PlayedLambda.Of(votes).Fault);
        Assert.Equal(new PlayedLambda(0, LambdaFault.TooFew, null, null), PlayedLambda.Of([]));
    }

    [Fact]
    public void Choices_that_serve_both_alike_or_neither_say_nothing()
    {
        Assert.Equal(LambdaFault.SaysNothing, PlayedLambda.Of(Enumerable.Range(0, 50).Select(i => Vote(0.1, 0.1, i % 5 > 0, i))).Fault);
        Assert.Equal(LambdaFault.SaysNothing, PlayedLambda.Of(Enumerable.Range(0, 50).Select(i => Vote(0, 0, i % 2 > 0, i))).Fault);
    }

    /// <summary>Each choice follows own interests against the issue, so no scale of the issue fits and all are separated.</summary>
    [Fact]
    public void Who_follows_interests_without_fail_has_a_lambda_near_0_and_who_follows_the_issue_near_1()
    {
        (Question, PlayedChoice)[] own = [.. Enumerable.Range(0, 60).Select(i => Vote(i % 2 == 0 ? 1 : -1, i % 2 == 0 ? -1 : 1, i % 2 == 0, i))];
        Assert.InRange(PlayedLambda.Of(own).Interval!.Value.High, 0, 0.5);
        (Question, PlayedChoice)[] issue = [.. own.Select((one, i) => Vote(i % 2 == 0 ? 1 : -1, i % 2 == 0 ? -1 : 1, i % 2 == 1, i))];
        Assert.InRange(PlayedLambda.Of(issue).Interval!.Value.Low, 0.5, 1);
    }

    [Fact]
    public void Votes_that_are_neither_for_nor_against_taking_up_and_invitations_of_nobody_do_not_count()
    {
        var votes = Votes(0.5, 30, 3).ToArray();
        var (question, choice) = votes[0];
        var takeUp = question.Decision with { Kind = DecisionKind.TakeUp };
        var invite = question with { Decision = question.Decision with { Kind = DecisionKind.Invite } };
        Assert.Equal(30, PlayedLambda.Of([.. votes,
            (question, choice with { Value = (int)VoteWord.NotUnderstood }), (question, choice with { Value = (int)VoteWord.Neither }),
            (question with { Decision = takeUp }, PlayedChoice.In(takeUp, 1)), (invite, PlayedChoice.In(invite.Decision, 0))]).Choices);
    }

    /// <summary>Whoever invites the candidate of the best rank by the issue, and nobody else, follows the issue.</summary>
    [Fact]
    public void Invitations_count_by_the_ranks_of_candidates()
    {
        IEnumerable<(Question, PlayedChoice)> Invitations(bool byIssue) => Enumerable.Range(0, 40).Select(round =>
        {
            var decision = new Decision(round, 3, DecisionKind.Invite, round, 0);
            QuestionOption[] options = [.. Enumerable.Range(0, 8).Select(i => new QuestionOption(i, i, 0, Uniform(round, i, 0), Uniform(round, i, 1), 0, i, []))];
            var best = options.MaxBy(option => byIssue ? option.Issue : option.Own)!;
            return (new Question(decision, options, 3, 0, [], Nothing), PlayedChoice.In(decision, 1, best.Actor));
        });
        Assert.InRange(PlayedLambda.Of(Invitations(byIssue: true)).Interval!.Value.Low, 0.7, 1);
        Assert.InRange(PlayedLambda.Of(Invitations(byIssue: false)).Interval!.Value.High, 0, 0.3);
    }

    [Theory]
    [InlineData("interest", 0, 0.2)]
    [InlineData("issue", 0.8, 1)]
    public void Who_chooses_as_the_rule_does_has_the_lambda_of_the_rule(string logic, double low, double high)
    {
        var setting = Play.Setting(Logics.Named(logic), new WorldParameters { Actors = 60, IssuesPerRound = 2 }, new TableParameters { Exit = 0 }, rounds: 6);
        var decisions = new List<(Question, PlayedChoice)>();
        Play.Run(setting, new ScriptedPlayers([.. Enumerable.Range(0, 60)], question =>
        {
            var choice = ScriptedPlayers.AsRule(question);
            if (question.Decision.Kind != DecisionKind.Propose)
            {
                decisions.Add((question, choice));
            }

            return question.Decision.Kind == DecisionKind.Propose ? null : choice;
        }));
        var found = PlayedLambda.Of(decisions);
        Assert.True(found.Choices > 100);
        Assert.InRange(found.Value!.Value, low, high);
    }

    private static QuestionSight Nothing { get; } = new([], -1, 8, 0, 0, 0, []);

    private static IEnumerable<(Question Question, PlayedChoice Choice)> Votes(double lambda, int count, int study) => Enumerable.Range(0, count).Select(i =>
    {
        double own = Uniform(study, i, 0) - 0.5, issue = Uniform(study, i, 1) - 0.5;
        return Vote(own, issue, Uniform(study, i, 2) < 1 / (1 + Math.Exp(-6 * ((1 - lambda) * own + lambda * issue))), i);
    });

    /// <summary>Answers with a threshold, and a bonus of acquaintance, as the rule has them.</summary>
    private static IEnumerable<(Question Question, PlayedChoice Choice)> Answers(double lambda, int count, int study) => Enumerable.Range(0, count).Select(i =>
    {
        double own = Uniform(study, i, 3), issue = Uniform(study, i, 4), tie = i % 2;
        var says = Uniform(study, i, 5) < 1 / (1 + Math.Exp(-6 * ((1 - lambda) * own + lambda * issue + 0.1 * tie - 0.35)));
        var decision = new Decision(i, 3, DecisionKind.Answer, i, 0);
        return (new Question(decision, [QuestionOption.Of(1, 0, own, issue) with { Tie = tie }, QuestionOption.Of(0, 0)], 1, 0, [], Nothing), PlayedChoice.In(decision, says ? 1 : 0));
    });

    private static (Question Question, PlayedChoice Choice) Vote(double own, double issue, bool isFor, int round)
    {
        var decision = new Decision(round, 3, DecisionKind.Vote, 0, 1024);
        var question = new Question(decision,
        [
            QuestionOption.Of((int)VoteWord.Support, 0, own, issue), QuestionOption.Of((int)VoteWord.Opposed, 0),
            QuestionOption.Of((int)VoteWord.Neither, 0), QuestionOption.Of((int)VoteWord.NotUnderstood, 0),
        ], 1, 0, [], Nothing);
        return (question, PlayedChoice.In(decision, (int)(isFor ? VoteWord.Support : VoteWord.Opposed)));
    }

    private static double Uniform(int study, int i, int which) => Draws.Uniform(Purpose.Bootstrap, (uint)study, (uint)i, (uint)which);
}
