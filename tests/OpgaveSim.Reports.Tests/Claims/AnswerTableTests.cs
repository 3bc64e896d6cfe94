using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Claims;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Tests.Claims;

/// <summary>The answer up front follows from how many readings hold, are too small, or say the opposite.</summary>
public class AnswerTableTests
{
    public static TheoryData<EffectReach[], Text> Answers => new()
    {
        { [], ClaimPageTexts.AnswerOpen },
        { [EffectReach.Open, EffectReach.Unknown], ClaimPageTexts.AnswerOpen },
        { [EffectReach.Above, EffectReach.AboveMaybeSmall, EffectReach.Open], ClaimPageTexts.AnswerYes },
        { [EffectReach.Small, EffectReach.SmallAbove, EffectReach.SmallBelow, EffectReach.Open], ClaimPageTexts.AnswerNo },
        { [EffectReach.Small, EffectReach.Below], ClaimPageTexts.AnswerNoSometimesOpposite },
        { [EffectReach.BelowMaybeSmall], ClaimPageTexts.AnswerNoOpposite },
        { [EffectReach.Above, EffectReach.Above, EffectReach.Small], ClaimPageTexts.AnswerMostly },
        { [EffectReach.Above, EffectReach.Small], ClaimPageTexts.AnswerSome },
        { [EffectReach.Above, EffectReach.Above, EffectReach.Above, EffectReach.Below], ClaimPageTexts.AnswerMixed },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void The_answer_counts_clear_readings(EffectReach[] reaches, Text answer) => Assert.Equal(
        answer, AnswerTable.Answer([.. reaches.Select(reach => new ClaimAnswer(new WorldPreset("v1", "absolute"), reach))]));
}
