using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Tests;

/// <summary>The headline on other worlds says what a report would say, and nothing of too few worlds.</summary>
public class WorldHeadlineTests
{
    private static readonly ShownScenario Interest = Scenario(MessageTexts.InterestTables), Issue = Scenario(MessageTexts.IssueTables), Chance = Scenario(MessageTexts.ChanceTables);

    [Fact]
    public void It_is_about_the_issue_driven_world_on_whichever_side_it_is()
    {
        var pairs = Pairs(10, diverse: 0.2, original: -0.2);
        const string Sentence = "Issue-driven tables are more diverse than interest-driven tables, but their solutions are less original."
            + " They solve their issue about as well. Of 10 other worlds they are more diverse in 10, more original in 0 and better in 0.";
        Assert.Equal(Sentence, WorldHeadline.Of(pairs, [Interest, Issue]).En);
        Assert.Equal(Sentence, WorldHeadline.Of([.. pairs.Select(pair => new Background.Pair(pair.Second, pair.First))], [Issue, Interest]).En);
        Assert.Equal("Opgavegerichte tafels zijn diverser dan belangengedreven tafels, maar hun oplossingen zijn minder origineel."
            + " Ze lossen hun opgave ongeveer even goed op. Van 10 andere werelden zijn ze in 10 diverser, in 0 origineler en in 0 beter.", WorldHeadline.Of(pairs, [Interest, Issue]).Nl);
    }

    [Fact]
    public void Without_one_it_is_about_the_right_world() => Assert.StartsWith(
        "Tables formed by chance are more diverse than interest-driven tables", WorldHeadline.Of(Pairs(10, 0.2, 0.2), [Interest, Chance]).En, StringComparison.Ordinal);

    [Fact]
    public void Differences_that_do_not_matter_are_about_as_much() => Assert.StartsWith(
        "Issue-driven tables are about as diverse as interest-driven tables, and their solutions are about as original.",
        WorldHeadline.Of(Pairs(10, 0.001, -0.001), [Interest, Issue]).En, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.2, "They solve their issue better.", "better in 10.")]
    [InlineData(-0.2, "They solve their issue less well.", "better in 0.")]
    public void Quality_is_said_with_the_worlds_in_which_they_are_ahead(double better, string quality, string worlds)
    {
        var said = WorldHeadline.Of(Pairs(10, 0.2, 0.2, better), [Interest, Issue]).En;
        Assert.Contains(quality, said, StringComparison.Ordinal);
        Assert.EndsWith(worlds, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_five_worlds_nothing_is_said_of_six_it_is()
    {
        Assert.Contains("so few worlds", WorldHeadline.Of(Pairs(5, 0.2, 0.2), [Interest, Issue]).En, StringComparison.Ordinal);
        Assert.DoesNotContain("so few worlds", WorldHeadline.Of(Pairs(6, 0.2, 0.2), [Interest, Issue]).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_world_without_a_value_counts_for_nothing()
    {
        Background.Pair[] pairs = [.. Pairs(5, 0.2, 0.2), new([new double?[6]], [new double?[6]])];
        Assert.Contains("so few worlds", WorldHeadline.Of(pairs, [Interest, Issue]).En, StringComparison.Ordinal);
    }

    /// <summary>Worlds in which the right one ends so much higher, with a little spread.</summary>
    private static Background.Pair[] Pairs(int count, double diverse, double original, double better = 0) =>
        [.. Enumerable.Range(0, count).Select(world => new Background.Pair(
            Curve(0.5, 0.5, 0.5), Curve(0.5 + diverse + Spread(world), 0.5 + original + Spread(world), 0.5 + better + Spread(world))))];

    private static double Spread(int world) => 0.002 * ((world % 3) - 1);

    private static double?[][] Curve(double diverse, double original, double quality) =>
        [[.. LiveMeasures.Ids.Select(id => (double?)(id == "kind-variety-unbiased" ? diverse : id.StartsWith("novelty", StringComparison.Ordinal) ? original : quality))]];

    private static ShownScenario Scenario(Text tables) => new("one", Text.Same("one"), "#000000", "solid", null, null, tables);
}
