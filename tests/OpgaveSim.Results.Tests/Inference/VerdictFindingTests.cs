using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Results.Tests.Inference;

public class VerdictFindingTests
{
    [Theory]
    [InlineData(0.05, 0.4999, InferenceVerdict.InterestLike, VerdictReason.Answered)]
    [InlineData(0.05, 0.5, InferenceVerdict.CannotBeTold, VerdictReason.Undecided)]
    [InlineData(0.2, 0.5, InferenceVerdict.Between, VerdictReason.Answered)]
    [InlineData(0.2, 0.8, InferenceVerdict.Between, VerdictReason.Answered)]
    [InlineData(0.1999, 0.8, InferenceVerdict.CannotBeTold, VerdictReason.Undecided)]
    [InlineData(0.2, 0.8001, InferenceVerdict.CannotBeTold, VerdictReason.Undecided)]
    [InlineData(0.3, 0.4, InferenceVerdict.InterestLike, VerdictReason.Answered)]
    [InlineData(0.5, 0.7, InferenceVerdict.Between, VerdictReason.Answered)]
    [InlineData(0.5001, 0.7, InferenceVerdict.IssueLike, VerdictReason.Answered)]
    [InlineData(0.5001, 1, InferenceVerdict.IssueLike, VerdictReason.Answered)]
    [InlineData(0.25, 1, InferenceVerdict.CannotBeTold, VerdictReason.TooWide)]
    [InlineData(0, 0.7, InferenceVerdict.CannotBeTold, VerdictReason.Undecided)]
    [InlineData(0, 0.71, InferenceVerdict.CannotBeTold, VerdictReason.TooWide)]
    public void Where_the_interval_lies_makes_the_verdict(double low, double high, InferenceVerdict verdict, VerdictReason reason)
    {
        var found = VerdictFinding.VerdictOf(Found.Open, Found.Lambda(low, high), Found.Checks(), Found.Issue);
        Assert.Equal((verdict, reason), (found.Verdict, found.Reason));
        Assert.True(found.TellsInterval);
        Assert.Null(found.Model);
        Assert.Empty(found.Missed);
    }

    [Theory]
    [InlineData(0.2999, false)]
    [InlineData(0.3, true)]
    [InlineData(null, false)]
    public void A_shut_gate_ends_it(double? reached, bool isOpen)
    {
        var gate = new GateFinding(500, reached, [], [new(CaseColumns.Competence, 0.6)]);
        Assert.Equal(isOpen, gate.IsOpen);
        if (!isOpen)
        {
            var found = VerdictFinding.VerdictOf(gate, null, [], null);
            Assert.Equal((InferenceVerdict.CannotBeTold, VerdictReason.GateShut), (found.Verdict, found.Reason));
            Assert.False(found.TellsInterval);
        }
    }

    [Fact]
    public void An_open_gate_needs_all_the_rest()
    {
        Assert.Throws<ArgumentException>(() => VerdictFinding.VerdictOf(Found.Open, null, Found.Checks(), Found.Issue));
        Assert.Throws<ArgumentException>(() => VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0, 1), [], Found.Issue));
        Assert.Throws<ArgumentException>(() => VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0, 1), Found.Checks(), null));
    }

    [Theory]
    [InlineData(InferenceCheck.Calibration)]
    [InlineData(InferenceCheck.NearCalibration)]
    [InlineData(InferenceCheck.Recovery)]
    [InlineData(InferenceCheck.WrongWorlds)]
    public void No_number_is_told_without_its_checks(InferenceCheck check)
    {
        var found = VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0.1, 0.2), Found.Checks(Found.Missed(check), Found.Missed(check)), Found.Issue);
        Assert.Equal((InferenceVerdict.CannotBeTold, VerdictReason.CheckMissed), (found.Verdict, found.Reason));
        Assert.Equal([check], found.Missed);
        Assert.False(found.TellsInterval);
    }

    [Fact]
    public void A_missed_bar_on_the_single_value_leaves_the_interval()
    {
        var asked = new InferenceAsked("case", "", 1, 20_000, 30, 20);
        var good = new InferenceFinding(asked, [], Found.Open, [Found.Lambda(0.1, 0.3)], Found.Checks(), Found.Issue, null, null);
        var rough = good with { Checks = Found.Checks(Found.Missed(InferenceCheck.Recovery, CheckWeight.Point)) };
        Assert.Equal((InferenceVerdict.InterestLike, true, true), (good.Verdict!.Verdict, good.TellsInterval, good.TellsPoint));
        Assert.Equal((InferenceVerdict.InterestLike, true, false), (rough.Verdict!.Verdict, rough.TellsInterval, rough.TellsPoint));
    }

    [Fact]
    public void What_is_only_shown_stops_nothing() => Assert.Equal(
        InferenceVerdict.IssueLike,
        VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0.6, 0.9), Found.Checks(Found.Missed(InferenceCheck.Recovery, CheckWeight.Shown)), Found.Issue).Verdict);

    [Fact]
    public void Held_out_summaries_that_differ_come_before_other_checks()
    {
        var found = VerdictFinding.VerdictOf(
            Found.Open, Found.Lambda(0.6, 0.9), Found.Checks(Found.Missed(InferenceCheck.Calibration), Found.Missed(InferenceCheck.PosteriorPredictive)), Found.Issue);
        Assert.Equal((InferenceVerdict.NoneFits, VerdictReason.HeldOutDiffers), (found.Verdict, found.Reason));
        Assert.Null(found.Model);
        Assert.False(found.TellsInterval);
    }

    [Fact]
    public void Held_out_summaries_without_a_value_are_a_missed_check()
    {
        var found = VerdictFinding.VerdictOf(
            Found.Open, Found.Lambda(0.6, 0.9), Found.Checks(Found.Missed(InferenceCheck.PosteriorPredictive) with { Reached = null }), Found.Issue);
        Assert.Equal((InferenceVerdict.CannotBeTold, VerdictReason.CheckMissed), (found.Verdict, found.Reason));
    }

    [Theory]
    [InlineData("random", 0.51, true)]
    [InlineData("mandate", 0.51, true)]
    [InlineData("degrees-alone", 0.51, true)]
    [InlineData("random", 0.5, false)]
    [InlineData("kindred", 0.99, false)]
    [InlineData("expert", 0.99, false)]
    public void A_model_without_lambda_that_is_preferred_is_said(string model, double probability, bool isPreferred)
    {
        var found = VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0.6, 0.9), Found.Checks(), Found.Models(model, probability));
        Assert.Equal(isPreferred ? InferenceVerdict.NoneFits : InferenceVerdict.IssueLike, found.Verdict);
        Assert.Equal(isPreferred ? VerdictReason.OtherModel : VerdictReason.Answered, found.Reason);
        Assert.Equal(isPreferred ? model : null, found.Model);
    }

    /// <summary>Where worlds of a known λ are refused too often, a refusal says nothing: these data cannot tell.</summary>
    [Theory]
    [InlineData(0.1, InferenceVerdict.NoneFits, VerdictReason.OtherModel)]
    [InlineData(0.11, InferenceVerdict.CannotBeTold, VerdictReason.CheckMissed)]
    public void A_preferred_model_counts_only_where_true_worlds_are_rarely_refused(double falsely, InferenceVerdict verdict, VerdictReason reason)
    {
        var check = new CheckFinding(InferenceCheck.Recovery, CheckPart.FalselyRefused, 0.5, null, falsely, null, 0.1, CheckWeight.AnyNumber, 100);
        var found = VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0.6, 0.9), Found.Checks(check), Found.Models("random", 0.9));
        Assert.Equal((verdict, reason), (found.Verdict, found.Reason));
        Assert.Equal(verdict == InferenceVerdict.NoneFits ? "random" : null, found.Model);
    }

    [Fact]
    public void Both_reasons_for_none_of_these_are_kept()
    {
        var found = VerdictFinding.VerdictOf(Found.Open, Found.Lambda(0.6, 0.9), Found.Checks(Found.Missed(InferenceCheck.PosteriorPredictive)), Found.Models("random", 0.8));
        Assert.Equal((VerdictReason.HeldOutDiffers, "random"), (found.Reason, found.Model));
    }

    [Theory]
    [InlineData(0, 0.7, 0.5, 0.5, "issue", false)]
    [InlineData(0, 0.7001, 0.5, 0.5, "issue", true)]
    [InlineData(0.4, 0.6, 0.049, 0.5, "issue", true)]
    [InlineData(0.4, 0.6, 0.05, 0.5, "issue", false)]
    [InlineData(0.4, 0.6, 0.5, 0.0099, "issue", true)]
    [InlineData(0.4, 0.6, 0.5, 0.01, "issue", false)]
    [InlineData(0.4, 0.6, 0.5, 0.5, "random", true)]
    [InlineData(0.4, 0.6, null, null, "issue", false)]
    public void A_wrong_world_is_refused_or_has_a_wide_interval(double low, double high, double? heldOut, double? used, string model, bool isRefused) =>
        Assert.Equal(isRefused, VerdictFinding.IsRefused(new Interval(low, high), heldOut, used, Found.Models(model, 0.9)));

    [Theory]
    [InlineData(0.05, 0.05, null, true)]
    [InlineData(0.049, 0.05, null, false)]
    [InlineData(0.05, -0.05, 0.05, true)]
    [InlineData(-0.051, -0.05, 0.05, false)]
    [InlineData(0.051, -0.05, 0.05, false)]
    [InlineData(double.NaN, 0.05, null, false)]
    [InlineData(double.NaN, null, 0.05, false)]
    [InlineData(null, null, 0.05, false)]
    [InlineData(7.0, null, null, true)]
    public void A_check_is_passed_within_its_bars(double? reached, double? atLeast, double? atMost, bool isPassed) =>
        Assert.Equal(isPassed, new CheckFinding(InferenceCheck.Recovery, CheckPart.Bias, 0.5, null, reached, atLeast, atMost, CheckWeight.AnyNumber, 100).IsPassed);

    [Theory]
    [InlineData(TableLeaning.Interest, InferenceVerdict.InterestLike, OpinionAgreement.Agrees)]
    [InlineData(TableLeaning.Interest, InferenceVerdict.IssueLike, OpinionAgreement.DoesNotAgree)]
    [InlineData(TableLeaning.Interest, InferenceVerdict.Between, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Issue, InferenceVerdict.IssueLike, OpinionAgreement.Agrees)]
    [InlineData(TableLeaning.Neither, InferenceVerdict.Between, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Neither, InferenceVerdict.IssueLike, OpinionAgreement.NoAnswer)]
    [InlineData(null, InferenceVerdict.IssueLike, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Issue, InferenceVerdict.CannotBeTold, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Issue, InferenceVerdict.NoneFits, OpinionAgreement.NoAnswer)]
    public void The_second_opinion_agrees_or_not(TableLeaning? leaning, InferenceVerdict verdict, OpinionAgreement agreement) =>
        Assert.Equal(agreement, new SecondOpinionFinding(leaning, false, [], 20, 50).HeldAgainst(verdict));
}
