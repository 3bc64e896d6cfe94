using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Claims;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Tests.Claims;

/// <summary>Lines of the claim's page follow from where intervals lie, upwards as downwards.</summary>
public class ClaimLinesTests
{
    private static readonly PageContext English = Context(ReportLanguage.English), Dutch = Context(ReportLanguage.Dutch);

    [Theory]
    [InlineData(0.06, 0.09, "x: it holds in v1 (absolute).", "x: the opposite holds in v1 (absolute).")]
    [InlineData(0.04, 0.09, "x: it holds, but perhaps by too little to matter, in v1 (absolute).", "x: the opposite holds, but perhaps by too little to matter, in v1 (absolute).")]
    [InlineData(0.01, 0.04, "x: the difference is too small to matter in v1 (absolute).", "x: the difference is too small to matter in v1 (absolute).")]
    [InlineData(-0.01, 0.04, "x: the difference is too small to matter in v1 (absolute).", "x: the difference is too small to matter in v1 (absolute).")]
    [InlineData(-0.01, 0.06, "x: it is inconclusive in v1 (absolute).", "x: it is inconclusive in v1 (absolute).")]
    [InlineData(-0.06, 0.06, "x: it is inconclusive in v1 (absolute).", "x: it is inconclusive in v1 (absolute).")]
    public void Where_it_holds_follows_the_interval_and_mirror_images_have_mirrored_words(double low, double high, string words, string mirrored)
    {
        string Said(Interval interval) => ClaimLines.Where(English, "x", [Answer("v1", "absolute", EffectReaches.Of(interval, 0.05))]);
        Assert.Equal((words, mirrored), (Said(new Interval(low, high)), Said(new Interval(-high, -low))));
    }

    [Fact]
    public void Worlds_with_one_answer_stand_together_and_answers_go_from_for_to_against()
    {
        ClaimAnswer[] answers =
        [
            Answer("v1", "absolute", EffectReach.Open), Answer("v1", "relative", EffectReach.Below), Answer("plausible-1", "absolute", EffectReach.Above),
            Answer("plausible-1", "relative", EffectReach.Above), Answer("third", "absolute", EffectReach.Unknown),
        ];
        Assert.Equal(
            "x: it holds in plausible-1 (absolute, relative); the opposite holds in v1 (relative); it is inconclusive in v1 (absolute); nothing can be said in third (absolute).",
            ClaimLines.Where(English, "x", answers));
        Assert.Equal(
            "**In short.** There are 5 readings; each compares two scenarios in one world by one yardstick. Of these: it holds in 2; the opposite holds in 1; it is inconclusive in 1; nothing can be said in 1.",
            ClaimLines.InShort(English, answers));
        Assert.Equal(
            "x: dat klopt in plausible-1 (vast, naar verhouding); het omgekeerde klopt in v1 (naar verhouding); het is onbeslist in v1 (vast); er is niets te zeggen in third (vast).",
            ClaimLines.Where(Dutch, "x", answers));
    }

    [Theory]
    [InlineData(EffectReach.Above, EffectReach.AboveMaybeSmall, EffectReach.Above, EffectReach.Above, "wherever the answer is clear, it is the same. Neither the preset nor the thresholds change it.")]
    [InlineData(EffectReach.Open, EffectReach.Above, EffectReach.Above, EffectReach.Unknown, "wherever the answer is clear, it is the same. Neither the preset nor the thresholds change it.")]
    [InlineData(EffectReach.SmallAbove, EffectReach.SmallBelow, EffectReach.Small, EffectReach.Small, "wherever the answer is clear, it is the same. Neither the preset nor the thresholds change it.")]
    [InlineData(EffectReach.Above, EffectReach.Above, EffectReach.Small, EffectReach.Small, "the preset changes the answer, the thresholds do not.")]
    [InlineData(EffectReach.Above, EffectReach.Open, EffectReach.Below, EffectReach.Below, "the preset changes the answer, the thresholds do not.")]
    [InlineData(EffectReach.Above, EffectReach.Below, EffectReach.Above, EffectReach.Below, "the thresholds change the answer, the preset does not.")]
    [InlineData(EffectReach.Above, EffectReach.Below, EffectReach.Below, EffectReach.Above, "the answer depends on preset and thresholds together.")]
    [InlineData(EffectReach.Open, EffectReach.Open, EffectReach.Unknown, EffectReach.Open, "the answer is clear in none of the worlds.")]
    public void What_decides_is_told_by_the_worlds_in_which_the_answer_is_clear(EffectReach first, EffectReach second, EffectReach third, EffectReach fourth, string words) => Assert.Equal(
        "x: " + words,
        ClaimLines.Decides(English, "x", [Answer("v1", "absolute", first), Answer("v1", "relative", second), Answer("plausible-1", "absolute", third), Answer("plausible-1", "relative", fourth)]));

    [Fact]
    public void One_world_decides_nothing() => Assert.Null(ClaimLines.Decides(English, "x", [Answer("v1", "absolute", EffectReach.Above)]));

    private static ClaimAnswer Answer(string preset, string thresholds, EffectReach reach) => new(new WorldPreset(preset, thresholds), reach);

    private static PageContext Context(ReportLanguage language)
    {
        var arm = new Arm("issue", 0, "issue", Logics.Named("issue"), StoredExperiment.Record(new TableParameters()), 0);
        return new PageContext(new ComparisonSet(new Arms([arm], "issue"), [], (_, _) => [null], (_, _) => true), language);
    }
}
