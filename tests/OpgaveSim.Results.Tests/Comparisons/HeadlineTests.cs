using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Comparisons;

public class HeadlineTests
{
    private const int Worlds = 8;

    private static readonly Logic Mixed = Logics.Complete(new LogicChoice(null, 0), new LogicChoice(null, 1), 0, 0);

    private static readonly Logic RandomInterest = Logics.Complete(null, new LogicChoice("random", 0), 0, 0);

    [Fact]
    public void The_issue_is_held_against_those_that_are_there_in_a_fixed_order_whatever_they_are_called()
    {
        var headline = Headline.Of(Made.Arms(("x", "expert"), ("r", "random"), ("i", "issue"), ("b", "interest"), ("k", "kindred")))!;
        Assert.Equal("i", headline.Issue.Name);
        Assert.Equal(["b", "r", "x"], headline.Others.Select(arm => arm.Name));
        Assert.Null(Headline.Of(Made.Arms(("i", "issue"), ("k", "kindred"))));
        Assert.Null(Headline.Of(Made.Arms(("b", "interest"), ("k", "kindred"))));
        Assert.Equal(MeasureCatalogue.Primary, Headline.Measures.Where(measure => MeasureCatalogue.Primary.Contains(measure)));
    }

    [Fact]
    public void Diverse_to_original_is_read_where_members_reason_from_interest_and_where_from_the_issue()
    {
        var arms = new Arms(
            [
                .. Made.Arms(("interest", "interest"), ("kindred", "kindred"), ("gains", "mutual-gains"), ("issue", "issue"), ("expert", "expert"), ("random", "random"), ("mandate", "mandate")).All,
                Made.Arm("mixed", 7, Mixed), Made.Arm("random-interest", 8, RandomInterest),
                Made.Arm("other", 9, Mixed) with { Table = StoredExperiment.Record(new TableParameters { Meetings = 3 }) },
            ],
            "interest");
        Assert.Equal(
            ["0 kindred-interest True", "0 mixed-interest True", "0 random-interest-interest False", "1 expert-issue True", "1 random-issue False"],
            DiversePair.Of(arms).Select(pair => $"{pair.Lambda} {pair.Arm.Name}-{pair.Against.Name} {pair.StartsAlike}"));
    }

    /// <summary>The interval of novelty on either side of 0 and δ, inside and across; mirror images of the pair have mirrored words.</summary>
    [Theory]
    [InlineData(0.20, 0.01, "that speaks for the claim.", "that speaks against the claim.")]
    [InlineData(0.06, 0.01, "that speaks for the claim, but the difference may be too small to matter.", "that speaks against the claim, but the difference may be too small to matter.")]
    [InlineData(0.02, 0.005, "the difference is on the side of the claim, but too small to matter.", "the difference is on the other side, but too small to matter.")]
    [InlineData(0.00, 0.01, "no difference that matters.", "no difference that matters.")]
    [InlineData(0.04, 0.10, "that is inconclusive.", "that is inconclusive.")]
    public void The_words_follow_the_interval_and_hold_for_the_more_diverse_of_the_two(double novelty, double spread, string words, string mirrored)
    {
        Assert.Contains(words, Said(0.3, novelty, spread), StringComparison.Ordinal);
        Assert.Contains(mirrored, Said(0.3, -novelty, spread), StringComparison.Ordinal);
        // where the other one is more diverse, the same difference in novelty speaks the other way
        Assert.Contains(mirrored, Said(-0.3, novelty, spread), StringComparison.Ordinal);
        Assert.Contains("Under “Interest-driven” tables mix more home domains than under “mixed” (variety of home domain +0.300 [", Said(-0.3, novelty, spread), StringComparison.Ordinal);
        Assert.StartsWith("Under “mixed” tables mix more home domains than under “Interest-driven” (variety of home domain +0.300 [", Said(0.3, novelty, spread), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_neither_is_more_diverse_nothing_follows_from_their_solutions()
    {
        var said = Said(0, 0.2, 0.01);
        Assert.StartsWith("Under “mixed” and “Interest-driven” tables do not clearly differ in how they mix home domains (", said, StringComparison.Ordinal);
        Assert.DoesNotContain("speaks", said, StringComparison.Ordinal);
        Assert.Contains("verschillen tafels niet duidelijk", Said(0, 0.2, 0.01, ReportLanguage.Dutch), StringComparison.Ordinal);
        Assert.Contains("It is unknown whether tables differ under “mixed” and “Interest-driven”", Said(0, 0.2, 0.01, worlds: 5), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.10, 0.01, "clearly higher", "clearly lower")]
    [InlineData(0.06, 0.012, "higher, but perhaps too little to matter", "lower, but perhaps too little to matter")]
    [InlineData(0.02, 0.01, "higher, but too little to matter", "lower, but too little to matter")]
    [InlineData(0.00, 0.01, "no difference that matters", "no difference that matters")]
    [InlineData(0.04, 0.10, "inconclusive", "inconclusive")]
    public void What_is_exploratory_is_told_by_its_interval_and_not_as_a_verdict(double difference, double spread, string words, string mirrored)
    {
        var own = MeasureCatalogue.Find("novelty")!;
        string Words(double shift)
        {
            var set = Set(Made.Arms(("interest", "interest"), ("issue", "issue")), (arm, _, world) => arm.Position * (shift + (world % 2 == 0 ? spread : -spread)));
            return HeadlineSentences.Words(new PageContext(set, ReportLanguage.English), set.Of(set.Arms.Named("issue"), set.Arms.Baseline, own));
        }

        Assert.Equal((words, mirrored), (Words(difference), Words(-difference)));
    }

    private static string Said(double diversity, double novelty, double spread, ReportLanguage language = ReportLanguage.English, int worlds = Worlds)
    {
        var arms = new Arms([.. Made.Arms(("interest", "interest")).All, Made.Arm("mixed", 1, Mixed)], "interest");
        var set = Made.Set(arms, worlds, (arm, measure, world) =>
            arm.Position * ((measure.Id == "home-variety-unbiased" ? diversity : novelty) + (world % 2 == 0 ? 1 : -1) * (measure.Id == "home-variety-unbiased" ? 0.01 : spread)));
        return HeadlineSentences.Of(new PageContext(set, language), DiversePair.Of(arms).Single());
    }

    private static ComparisonSet Set(Arms arms, Func<Arm, Measure, int, double> value) => Made.Set(arms, Worlds, (arm, measure, world) => value(arm, measure, world));
}
