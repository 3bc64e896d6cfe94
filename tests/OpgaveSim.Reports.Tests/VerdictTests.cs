using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Tests;

/// <summary>Words agree with numbers, for numbers made by hand.</summary>
public class VerdictTests
{
    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!;

    private static readonly PageContext English = Context(ReportLanguage.English), Dutch = Context(ReportLanguage.Dutch);

    [Theory]
    [InlineData(0.20, 0.01, DifferenceVerdict.Better, "clearly better", "In this model that speaks for the claim.")]
    [InlineData(0.06, 0.05, DifferenceVerdict.Better, "better, but perhaps too little to matter", "In this model that speaks for the claim, but the difference may be too small to matter.")]
    [InlineData(-0.20, 0.01, DifferenceVerdict.Worse, "clearly worse", "In this model that speaks against the claim.")]
    [InlineData(-0.06, 0.05, DifferenceVerdict.Worse, "worse, but perhaps too little to matter", "In this model that speaks against the claim, but the difference may be too small to matter.")]
    [InlineData(0.00, 0.02, DifferenceVerdict.NoDifferenceThatMatters, "no difference that matters", "In this model there is no difference that matters, so the claim finds no support here.")]
    [InlineData(0.02, 0.01, DifferenceVerdict.NoDifferenceThatMatters, "higher, but too little to matter", "In this model the difference lies on the claim's side, but it is too small to matter.")]
    [InlineData(-0.02, 0.01, DifferenceVerdict.NoDifferenceThatMatters, "lower, but too little to matter", "In this model the difference lies on the other side, but it is too small to matter.")]
    [InlineData(0.01, 0.10, DifferenceVerdict.CannotTellYet, "inconclusive; a new study with a new seed needs about 17 worlds", "That is inconclusive: it speaks neither for the claim nor against it.")]
    public void A_verdict_follows_the_interval(double mean, double spread, DifferenceVerdict verdict, string words, string bearing)
    {
        var comparison = Made(Around(mean, spread, 8));
        Assert.Equal(verdict, comparison.Verdict);
        Assert.Equal(words, VerdictTexts.Of(English, comparison));
        Assert.NotEqual(words, VerdictTexts.Of(Dutch, comparison));
        Assert.Equal(bearing, ClaimSentences.Bearing(comparison).En);
    }

    [Fact]
    public void Under_six_worlds_nothing_is_said()
    {
        Assert.Equal(DifferenceVerdict.CannotTellYet, Made(Around(0.5, 0.01, 5)).Verdict);
        Assert.Equal("inconclusive; a new study with a new seed needs about 6 worlds", VerdictTexts.Of(English, Made(Around(0.5, 0.01, 5))));
        Assert.Equal("no value", VerdictTexts.Of(English, Made([])));
        Assert.Equal("inconclusive", VerdictTexts.Of(English, Made([0.2])));
        Assert.Equal("Too few worlds with a value to say.", ClaimSentences.Bearing(Made(Around(0.5, 0.01, 4))).En);
    }

    [Fact]
    public void Without_a_smallest_difference_nothing_is_judged_and_only_the_side_is_said()
    {
        Comparison Of(double mean, double spread) => Made(Around(mean, spread, 8), MeasureCatalogue.Find("radicalness")!);
        Assert.Null(Of(0.001, 0.0001).Verdict);
        Assert.Equal("higher", VerdictTexts.Of(English, Of(0.001, 0.0001)));
        Assert.Equal("lower", VerdictTexts.Of(English, Of(-0.001, 0.0001)));
        Assert.Equal("no clear difference", VerdictTexts.Of(English, Of(0.001, 0.1)));
        Assert.Equal("too few worlds for an interval", VerdictTexts.Of(English, Made([0.1, 0.2], MeasureCatalogue.Find("radicalness")!)));
    }

    [Fact]
    public void Outcomes_are_sorted_by_their_verdict()
    {
        var groups = OutcomeGroup.Of([Made(Around(0.2, 0.01, 8)), Made(Around(-0.2, 0.01, 8)), Made(Around(0.01, 0.1, 8)), Made([])]);
        Assert.Equal(["Better", "Worse", "Inconclusive", "Cannot be tested here"], groups.Select(group => group.Heading.En));
        Assert.Equal(["▲", "▼", "?", "∅"], groups.Select(group => group.Sign));
        Assert.Equal([1, 1, 1, 1], groups.Select(group => group.Comparisons.Count));
    }

    [Fact]
    public void Turned_round_a_comparison_says_the_opposite_by_the_same_interval()
    {
        var (comparison, reversed) = (Made(Around(0.2, 0.01, 8)), Made(Around(0.2, 0.01, 8)).Reversed());
        Assert.Equal((DifferenceVerdict.Worse, -1, "b", "a"), (reversed.Verdict, reversed.Side, reversed.Arm, reversed.Against));
        Assert.Equal(-comparison.Interval!.Value.Low, reversed.Interval!.Value.High);
        Assert.Equal(1, comparison.Ahead + reversed.Ahead);
    }

    [Theory]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.20, 0.01, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.06, 0.04, HypothesisVerdict.SideOnly)]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.02, 0.01, HypothesisVerdict.NotBorneOut)]
    [InlineData(HypothesisDirection.Greater, 0.05, 0.02, 0.10, HypothesisVerdict.Open)]
    [InlineData(HypothesisDirection.Greater, 0.05, -0.20, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Greater, null, 0.02, 0.01, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Greater, 0.05, -0.06, 0.04, HypothesisVerdict.OtherSideOnly)]
    [InlineData(HypothesisDirection.Greater, 0.05, -0.02, 0.01, HypothesisVerdict.NotBorneOut)]
    [InlineData(HypothesisDirection.Greater, null, -0.02, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Less, 0.05, -0.20, 0.01, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Less, 0.05, 0.20, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Less, 0.05, -0.02, 0.01, HypothesisVerdict.NotBorneOut)]
    [InlineData(HypothesisDirection.Equal, 0.05, 0.00, 0.02, HypothesisVerdict.BorneOut)]
    [InlineData(HypothesisDirection.Equal, 0.05, 0.20, 0.01, HypothesisVerdict.Contradicted)]
    [InlineData(HypothesisDirection.Equal, 0.05, 0.05, 0.05, HypothesisVerdict.Open)]
    public void A_hypothesis_is_judged_by_the_whole_interval(
        HypothesisDirection direction, double? by, double mean, double spread, HypothesisVerdict verdict) =>
        Assert.Equal(verdict, new StatedHypothesis(Quality, "a", "b", direction, by).Judge(Made(Around(mean, spread, 8)).Interval));

    [Fact]
    public void A_line_crosses_zero_where_it_does()
    {
        (double, Comparison)[] line =
        [
            (0, Made(Around(0.2, 0.01, 8))), (1, Made(Around(0.1, 0.3, 8))), (2, Made([])), (3, Made(Around(-0.1, 0.01, 8))),
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

    [Theory]
    [InlineData(NoVariation.OneKind, "cannot be tested: all actors are of one kind", "All actors are of one kind, so quality cannot be tested.",
        "niet te toetsen: alle actoren zijn van één soort", "Alle actoren zijn van één soort, dus over kwaliteit valt niets te toetsen.")]
    [InlineData(NoVariation.SameInAllWorlds, "not judged: the value is the same in all worlds", "The value is the same in all worlds, so there is no verdict on quality.",
        "niet beoordeeld: de waarde is in alle werelden gelijk", "De waarde is in alle werelden gelijk, dus er is geen oordeel over kwaliteit.")]
    [InlineData(NoVariation.IdenticalInAllWorlds, "not judged: both scenarios are identical in all worlds", "Both scenarios are identical in all worlds, so there is no verdict on quality.",
        "niet beoordeeld: beide scenario's zijn in alle werelden gelijk", "Beide scenario's zijn in alle werelden gelijk, dus er is geen oordeel over kwaliteit.")]
    [InlineData(NoVariation.OtherPrecedents, "not judged: the two scenarios are measured against different precedents, because each result has its own",
        "The two scenarios are measured against different precedents, because each result has its own, so there is no verdict on quality.",
        "niet beoordeeld: de twee scenario's zijn aan verschillende precedenten gemeten, want elk resultaat heeft zijn eigen precedenten",
        "De twee scenario's zijn aan verschillende precedenten gemeten, want elk resultaat heeft zijn eigen precedenten, dus er is geen oordeel over kwaliteit.")]
    [InlineData(NoVariation.NoMandate, "cannot be tested: no actor holds a mandate", "No actor holds a mandate, so quality cannot be tested.",
        "niet te toetsen: geen enkele actor heeft een mandaat", "Geen enkele actor heeft een mandaat, dus over kwaliteit valt niets te toetsen.")]
    public void What_cannot_vary_gets_a_reason_in_place_of_a_verdict(NoVariation why, string words, string bearing, string dutchWords, string dutchBearing)
    {
        var comparison = Made(Around(0, 0.01, 8)) with { NotJudged = why };
        Assert.Equal((words, dutchWords), (VerdictTexts.Of(English, comparison), VerdictTexts.Of(Dutch, comparison)));
        Assert.Equal(new Text(bearing, dutchBearing), ClaimSentences.Bearing(comparison));
        Assert.Equal((null, null, null, null, 0), (comparison.Verdict, comparison.Interval, comparison.NewStudyWorlds, comparison.Ahead, comparison.Side));
        Assert.Equal(why, comparison.Reversed().NotJudged);
        Assert.Equal("–", English.SignedWithInterval(comparison));
        var hypothesis = new StatedHypothesis(Quality, "a", "b", HypothesisDirection.Greater, 0.05);
        Assert.Equal(HypothesisVerdict.CannotBeTested, hypothesis.Judge(comparison));
        var finding = new HypothesisFinding(hypothesis, comparison, null, null, null);
        Assert.StartsWith(VariationTexts.IsNotJudged(why) ? "Not judged: " : "Cannot be tested here: ", HypothesisTexts.Of(English, finding), StringComparison.Ordinal);
        Assert.StartsWith(VariationTexts.IsNotJudged(why) ? "Niet beoordeeld: " : "Hier niet te toetsen: ", HypothesisTexts.Of(Dutch, finding), StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_that_is_the_same_in_all_worlds_is_shown_and_not_judged()
    {
        var comparison = Made([0.2, 0.2, 0.2, 0.2, 0.2, 0.2]);
        Assert.Equal((NoVariation.SameDifferenceInAllWorlds, null, null), (comparison.NotJudged, comparison.Verdict, comparison.Interval));
        Assert.Equal("+0.200", English.SignedWithInterval(comparison));
        Assert.Equal("not judged: the difference is the same in all worlds", VerdictTexts.Of(English, comparison));
    }

    [Fact]
    public void Every_reason_has_words_of_its_own() => Assert.Equal(
        Enum.GetValues<NoVariation>().Length, Enum.GetValues<NoVariation>().Select(why => VariationTexts.Why(why)).Distinct().Count());

    private static Comparison Made(double[] differences, Measure? measure = null)
    {
        var sample = SampleDifference.Paired([.. differences.Select(value => (double?)value)], [.. differences.Select(_ => (double?)0)]);
        return new Comparison(
            measure ?? Quality, "a", "b", sample, ComparisonRole.Family,
            ComparisonVerdict.Of(sample, (measure ?? Quality).SmallestDifference ?? 0)) { NotJudged = sample.Seen };
    }

    private static PageContext Context(ReportLanguage language) => new(
        new ComparisonSet(new Arms([new Arm("a", 0, "issue", Logics.Named("issue")!, StoredExperiment.Record(new TableParameters()), 0)], "a"), [], (_, _) => [], (_, _) => true), language);

    /// <summary>Values whose mean is exactly so, half a spread above and half below.</summary>
    private static double[] Around(double mean, double spread, int count) =>
        [.. Enumerable.Range(0, count).Select(i => mean + (count % 2 == 1 && i == count - 1 ? 0 : i % 2 == 0 ? spread / 2 : -spread / 2))];
}
