using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class SecondOpinionTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "opinion");

    /// <summary>
    /// Forty pairs of two features, 0 or 1: in so many of each twenty the chosen one has it, and in the other twenty both are alike in it.
    /// 16 to 4 is z = ln 4 · √3.2 = 2.48, 10 to 10 is 0.
    /// </summary>
    [Theory]
    [InlineData(16, 10, TableLeaning.Interest)]
    [InlineData(16, 4, TableLeaning.Interest)]
    [InlineData(10, 16, TableLeaning.Issue)]
    [InlineData(4, 16, TableLeaning.Issue)]
    [InlineData(4, 10, TableLeaning.Issue)]
    [InlineData(4, 4, TableLeaning.Neither)]
    [InlineData(10, 10, TableLeaning.Neither)]
    [InlineData(10, 4, TableLeaning.Neither)]
    [InlineData(16, 16, TableLeaning.Neither)]
    [InlineData(13, 13, TableLeaning.Neither)]
    public void Marks_that_count_decide(int alike, int covers, TableLeaning expected)
    {
        var logit = ConditionalLogit.Of(["likeness", "coverage"], [
            .. Enumerable.Range(0, 20).Select(set => Pair(set < alike ? 1 : -1, 0)),
            .. Enumerable.Range(0, 20).Select(set => Pair(0, set < covers ? 1 : -1))]);
        var opinion = SecondOpinion.Of(logit, "likeness", "coverage");
        Assert.Equal((expected, false), (opinion.Leaning, opinion.IsOfFirstStep));
    }

    [Fact]
    public void Of_two_marks_the_larger_prevails_where_the_difference_counts()
    {
        ConditionalLogit Of(int alike, int covers) => ConditionalLogit.Of(["likeness", "coverage"], [
            .. Enumerable.Range(0, 400).Select(set => Pair(set < alike ? 1 : -1, 0)),
            .. Enumerable.Range(0, 400).Select(set => Pair(0, set < covers ? 1 : -1))]);
        Assert.Equal(TableLeaning.Interest, SecondOpinion.Of(Of(360, 260), "likeness", "coverage").Leaning);
        Assert.Equal(TableLeaning.Issue, SecondOpinion.Of(Of(260, 360), "likeness", "coverage").Leaning);
        Assert.Equal(TableLeaning.Neither, SecondOpinion.Of(Of(265, 260), "likeness", "coverage").Leaning);
    }

    [Fact]
    public void Without_coverage_likeness_decides()
    {
        ConditionalLogit Of(int alike) => ConditionalLogit.Of(["likeness"], [.. Enumerable.Range(0, 20).Select(set => new ChoiceSet([[set < alike ? 1 : 0], [set < alike ? 0 : 1]]))]);
        Assert.Equal(TableLeaning.Interest, SecondOpinion.Of(Of(17), "likeness", "coverage").Leaning);
        Assert.Equal(TableLeaning.Neither, SecondOpinion.Of(Of(11), "likeness", "coverage").Leaning);
        Assert.Equal(TableLeaning.Issue, SecondOpinion.Of(Of(3), "likeness", "coverage").Leaning);
        // separated: the first step speaks
        Assert.Equal(new(TableLeaning.Interest, true), SecondOpinion.Of(Of(20), "likeness", "coverage"));
        Assert.Equal(new(TableLeaning.Issue, true), SecondOpinion.Of(Of(0), "likeness", "coverage"));
    }

    [Fact]
    public void Without_coefficients_there_is_no_answer()
    {
        Assert.Equal(new(null, false), SecondOpinion.Of(ConditionalLogit.Of(["likeness"], []), "likeness", "coverage"));
        Assert.Null(SecondOpinion.Of(ConditionalLogit.Of(["kind"], [Pair(1, 0), Pair(0, 1)]), "likeness", "coverage").Leaning);
    }

    [Theory]
    [InlineData(TableLeaning.Interest, TableLeaning.Interest, OpinionAgreement.Agrees)]
    [InlineData(TableLeaning.Neither, TableLeaning.Neither, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Interest, TableLeaning.Issue, OpinionAgreement.DoesNotAgree)]
    [InlineData(TableLeaning.Issue, TableLeaning.Interest, OpinionAgreement.DoesNotAgree)]
    [InlineData(TableLeaning.Issue, TableLeaning.Neither, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Neither, TableLeaning.Issue, OpinionAgreement.NoAnswer)]
    [InlineData(null, TableLeaning.Issue, OpinionAgreement.NoAnswer)]
    [InlineData(TableLeaning.Issue, null, OpinionAgreement.NoAnswer)]
    [InlineData(null, null, OpinionAgreement.NoAnswer)]
    public void It_agrees_where_both_lean_to_one_side(TableLeaning? mine, TableLeaning? estimate, OpinionAgreement expected) =>
        Assert.Equal(expected, new SecondOpinion(mine, false).HeldAgainst(estimate));

    [Fact]
    public void Tables_of_the_like_minded_are_seen_and_tables_set_by_chance_are_not()
    {
        // thirty actors on a line; tables of five neighbours, or of five that a draw gives
        var chance = TwoModeNetwork.Of(30, AlternativeTables.Of(TwoModeNetwork.Of(30, [[0, 1, 2, 3, 4]]), 0, 20, AlternativeDraw.Uniform, Draws));
        var alike = TwoModeNetwork.Of(30, Enumerable.Range(0, 20).Select(table => Enumerable.Range(table + table % 5, 5).Select(actor => actor % 30)));
        ConditionalLogit Of(TwoModeNetwork seats) => ConditionalLogit.Of(["likeness"], AlternativeTables.Sets(
            seats, (_, members) => [-members.Average(member => Math.Abs(member - members.Average()))], 50, AlternativeDraw.ByTables, Draws));
        Assert.Equal(TableLeaning.Interest, SecondOpinion.Of(Of(alike), "likeness", "coverage").Leaning);
        Assert.Equal(TableLeaning.Neither, SecondOpinion.Of(Of(chance), "likeness", "coverage").Leaning);
    }

    private static ChoiceSet Pair(double x, double y) => new([[x, y], [0, 0]]);
}
