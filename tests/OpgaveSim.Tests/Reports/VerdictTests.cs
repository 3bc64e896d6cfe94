using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Statistics;
using OpgaveSim.Runner.Experiments;
using OpgaveSim.Runner.Reports;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Tests.Reports;

/// <summary>Words agree with numbers, for numbers made by hand.</summary>
public class VerdictTests
{
    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!;

    [Theory]
    [InlineData(0.20, 0.01, Verdict.HigherByWhatMatters, "higher by more than what matters", "In this model that speaks for it.")]
    [InlineData(0.06, 0.05, Verdict.Higher, "higher", "In this model that speaks for it, but the difference may be too small to matter.")]
    [InlineData(-0.20, 0.01, Verdict.LowerByWhatMatters, "lower by more than what matters", "In this model that speaks against it.")]
    [InlineData(-0.06, 0.05, Verdict.Lower, "lower", "In this model that speaks against it.")]
    [InlineData(0.00, 0.02, Verdict.NoDifferenceThatMatters, "no difference that matters", "In this model there is no difference that matters: it finds no support here.")]
    [InlineData(0.02, 0.01, Verdict.NoDifferenceThatMatters, "higher, but by too little to matter", "In this model the difference is on that side, but too small to matter.")]
    [InlineData(-0.02, 0.01, Verdict.NoDifferenceThatMatters, "lower, but by too little to matter", "In this model the difference is on the other side, and too small to matter.")]
    [InlineData(0.01, 0.10, Verdict.NotClear, "no clear difference", "That leaves it open.")]
    public void A_verdict_follows_the_interval(double mean, double spread, Verdict verdict, string words, string bearing)
    {
        var difference = Difference(Around(mean, spread, 8));
        Assert.Equal(verdict, difference.Verdict);
        Assert.Equal(words, VerdictTexts.Of(difference).En);
        Assert.Equal(bearing, ClaimSentences.Bearing(difference).En);
    }

    [Fact]
    public void Under_six_worlds_nothing_is_said()
    {
        Assert.Equal(Verdict.TooFewWorlds, Difference(Around(0.5, 0.01, 5)).Verdict);
        Assert.Equal(Verdict.NoValue, Difference([]).Verdict);
        Assert.Equal("Too few worlds with a value to say.", ClaimSentences.Bearing(Difference(Around(0.5, 0.01, 4))).En);
    }

    [Fact]
    public void Without_a_smallest_difference_only_the_side_is_judged()
    {
        Assert.Equal(Verdict.Higher, Verdicts.Of(Paired(Around(0.001, 0.0001, 8)), null));
        Assert.Equal(Verdict.NotClear, Verdicts.Of(Paired(Around(0.001, 0.1, 8)), null));
    }

    [Fact]
    public void Outcomes_are_sorted_by_what_can_be_said()
    {
        var groups = OutcomeGroup.Of([Difference(Around(0.2, 0.01, 8)), Difference(Around(-0.2, 0.01, 8)), Difference(Around(0.01, 0.1, 8)), Difference([])]);
        Assert.Equal(["Higher", "Lower", "No clear difference", "Cannot be said (no value, or under 6 worlds)"], groups.Select(group => group.Heading.En));
        Assert.Equal(["▲", "▼", "?", "–"], groups.Select(group => group.Sign));
        Assert.All(groups, group => Assert.Single(group.Differences));
    }

    [Theory]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.20, 0.01, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.06, 0.04, HypothesisVerdict.SideOnly)]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.02, 0.01, HypothesisVerdict.NotBorneOut)]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.02, 0.10, HypothesisVerdict.Open)]
    [InlineData(HypothesisDirection.Greater, 0.05, -0.20, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Greater, null, 0.02, 0.01, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Less, 0.05, -0.20, 0.01, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Less, 0.05, 0.20, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Less, 0.05, -0.02, 0.01, HypothesisVerdict.NotBorneOut)]
    [InlineData(HypothesisDirection.Equal, 0.05, 0.00, 0.02, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Equal, 0.05, 0.20, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Equal, 0.05, 0.05, 0.05, HypothesisVerdict.Open)]
    public void A_hypothesis_is_judged_by_the_whole_interval(
        HypothesisDirection direction, double? by, double mean, double spread, HypothesisVerdict verdict) =>
        Assert.Equal(verdict, new StatedHypothesis(Quality, "a", "b", direction, by).Judge(Paired(Around(mean, spread, 8))));

    [Fact]
    public void A_line_crosses_zero_where_it_does()
    {
        (double, Difference)[] line =
        [
            (0, Difference(Around(0.2, 0.01, 8))), (1, Difference(Around(0.1, 0.3, 8))), (2, Difference([])), (3, Difference(Around(-0.1, 0.01, 8))),
        ];
        var crossing = ZeroCrossing.Of(line);
        var (at, falls) = Assert.Single(crossing.Crossings);
        Assert.Equal(2, at, 9);
        Assert.True(falls && crossing.StartsAbove);
        Assert.Equal([0.0], crossing.ClearAbove);
        Assert.Equal([3.0], crossing.ClearBelow);
        Assert.Equal(3, crossing.Points);
        Assert.Empty(ZeroCrossing.Of(line.Take(2)).Crossings);
        Assert.Equal(0, ZeroCrossing.Of([]).Points);
    }

    private static Difference Difference(double[] differences) => new(Quality, "a", "b", Paired(differences));

    private static PairedDifference Paired(double[] differences) =>
        PairedDifference.Of([.. differences.Select(value => (double?)value)], [.. differences.Select(_ => (double?)0)]);

    /// <summary>Values whose mean is exactly so, half a spread above and half below.</summary>
    private static double[] Around(double mean, double spread, int count) =>
        [.. Enumerable.Range(0, count).Select(i => mean + (count % 2 == 1 && i == count - 1 ? 0 : i % 2 == 0 ? spread / 2 : -spread / 2))];
}
