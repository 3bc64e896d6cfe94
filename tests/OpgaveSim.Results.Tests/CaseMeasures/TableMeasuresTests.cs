using OpgaveSim.Experiments.Cases;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Results.CaseMeasures;
using OpgaveSim.Testing;

namespace OpgaveSim.Results.Tests.CaseMeasures;

/// <summary>Every measure of a table that exists, worked by hand at a table of four and at one of one.</summary>
public class TableMeasuresTests
{
    /// <summary>
    /// Table 0 has all four actors: kinds a a b c, homes 0 1 1 0, tiers 0 1 2 0, competence (1 0) (0 1) (0 1) (1 1), interests (1 0) (.5 .5) (.25 −.75) (0 1); its
    /// issue asks .3 of domain 0 and .7 of domain 1. Table 1 has the first actor alone, and an issue of domain 1.
    /// </summary>
    private static readonly CaseWorld Case = SmallCase.Case with
    {
        Issues = [new CaseIssue("both", "Both", -1, [0.3, 0.7]), new CaseIssue("one", "One", -1, [0, 1])],
        Tables = [new CaseTable("all", "All", [0, 1, 2, 3], "both"), new CaseTable("single", "Single", [0], "one")],
    };

    [Theory]
    [InlineData("kind-variety", 0.625, 0.0)]
    [InlineData("kind-variety-unbiased", 0.8333333333333334, null)]
    [InlineData("kind-variety-of-four", 0.625, null)]
    [InlineData("kind-shannon", 1.0397207708399179, 0.0)]
    [InlineData("kind-hill-0", 3.0, 1.0)]
    [InlineData("kind-hill-1", 2.8284271247461903, 1.0)]
    [InlineData("kind-hill-2", 2.6666666666666665, 1.0)]
    [InlineData("kind-hill-inf", 2.0, 1.0)]
    [InlineData("kind-pielou", 0.9463946303571861, null)]
    [InlineData("tier-variety", 0.625, 0.0)]
    [InlineData("tier-variety-unbiased", 0.8333333333333334, null)]
    [InlineData("home-variety", 0.5, 0.0)]
    [InlineData("home-variety-unbiased", 0.6666666666666666, null)]
    [InlineData("home-variety-of-four", 0.5, null)]
    [InlineData("home-disparity", 0.29587585476806849, 0.0)] // 0.5 × (1 − 1/√(2 × 3))
    [InlineData("home-leinster-cobbold", 1.4202041028867288, 1.0)] // 1 / (0.5 + 0.5/√6)
    [InlineData("competence-distance", 0.9714045207910317, null)] // (√2 + √2 + 1 + 0 + 1 + 1) / 6
    [InlineData("coverage", 1.0, 0.0)]
    [InlineData("mandate-cover", 1.0, 0.0)]
    [InlineData("missing-at-table", 0.0, 2.0)] // the first two issues' even share is 1 and ½; more than ½ in domain 1 have the third and fourth actor
    [InlineData("faultline", 0.5714285714285714, null)] // 1 − 1.5/3.5: members 0 and 3 differ in kind, 1 and 2 in kind and tier
    public void By_hand(string id, double all, double? alone)
    {
        var measure = TableMeasures.All(Case).Single(one => one.Id == id);
        Assert.Equal(all, measure.Of(0, [0, 1, 2, 3])!.Value, 1e-12);
        Assert.Equal(alone, measure.Of(1, [0]));
    }

    [Fact]
    public void The_few_are_among_all_and_all_but_two_are_measures_of_the_catalogue()
    {
        string[] few = [.. TableMeasures.Main(Case).Select(measure => measure.Id)], all = [.. TableMeasures.All(Case).Select(measure => measure.Id)];
        Assert.Equal(["kind-variety", "kind-variety-unbiased", "tier-variety", "home-variety", "position-distance", "interest-distance", "projection-clustering"], few);
        Assert.Superset(few.ToHashSet(), all.ToHashSet());
        Assert.Equal(25, all.Length);
        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(["position-distance", "projection-clustering"], all.Where(id => MeasureCatalogue.Find(id) is null));
    }

    [Fact]
    public void A_case_that_knows_kinds_alone_has_the_measures_of_kind_and_of_the_network()
    {
        using var folder = new TemporaryCase().Without("domains.csv")
            .With("tables.csv", "id\nx\n").With("memberships.csv", "actor,table\nann,x\nbob,x\n");
        var given = CaseReader.ReadToMeasure(folder.Folder, new CaseAssumptions());
        Assert.All(TableMeasures.All(given), measure => Assert.Matches("^(kind-|projection-)", measure.Id));
    }

    [Fact]
    public void A_table_without_an_issue_has_no_coverage_and_one_of_more_than_16_no_faultline()
    {
        var measures = TableMeasures.All(Case with { Tables = [Case.Tables[0] with { Issue = null }, Case.Tables[1]] });
        Assert.Null(measures.Single(measure => measure.Id == "coverage").Of(0, [0, 1, 2, 3]));
        Assert.Null(measures.Single(measure => measure.Id == "faultline").Of(0, [.. Enumerable.Repeat(0, 17)]));
    }

    [Fact]
    public void Every_measure_has_a_name_and_a_meaning_in_both_languages() => Assert.All(TableMeasures.All(Case), measure =>
    {
        Assert.NotEqual(measure.Name.En, measure.Name.Nl);
        Assert.NotEqual(measure.Meaning.En, measure.Meaning.Nl);
        Assert.True(measure.Inside.En.Length == measure.Name.En.Length);
    });
}
