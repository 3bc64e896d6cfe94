using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Analysis.NullModels;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class TableSummariesTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(5, 0);

    /// <summary>Four actors of two kinds and two domains, three tables.</summary>
    private static readonly SeatedTables Small = new()
    {
        Kind = [0, 0, 1, 1],
        Network = TwoModeNetwork.Of(4, [[0, 1, 2], [0, 1], [2, 3]]),
        Domains = 2,
        Interests = [1, 0, 0, 1, -1, 0, 0, 0],
        Competence = [0.5, 0, 0.5, 0.5, 0, 1, 0, 0],
        Requirements = [[0.5, 0.5], [1, 0], [0, 1]],
        Ties = [(0, 1), (2, 3)],
        Conveners = [0, 1, 2],
    };

    private static double Value(SeatedTables seated, string id) => TableSummaries.Of(seated, Draws)[SummaryCatalogue.Ids.ToList().IndexOf(id)];

    [Theory]
    [InlineData("seats-sd", 0.5)] // seats 2, 2, 2, 1
    [InlineData("seats-gini", 0.107142857142857)] // (−3·1 − 1·2 + 1·2 + 3·2) / (4·7)
    [InlineData("never-seated", 0.0)]
    [InlineData("seats-of-seated-sd", 0.5)]
    [InlineData("seats-of-seated-gini", 0.107142857142857)]
    [InlineData("four-cycles", 4.0 / 9)]
    [InlineData("same-kind-four-cycles", 1.0)]
    [InlineData("same-kind-two-stars", 3.0 / 5)]
    [InlineData("kind-variety", (2.0 / 3 + 0 + 0) / 3)]
    [InlineData("repeated-pairs", 1.0 / 4)]
    [InlineData("overlap", 11.0 / 36)]
    [InlineData("overlap-tail", 19.0 / 36)]
    [InlineData("degree-assortativity", -5.0 / 7)]
    [InlineData("tied-pairs", 3.0 / 5)]
    [InlineData("interest-distance", ((1 + 2 + 1) / 3.0 + 1) / 2)] // the third table has no pair with interests
    [InlineData("interest-distance-spread", 0.235702260395516)] // of 4/3 and 1
    [InlineData("stake-concentration", (2.0 / 3 + 0.5 + 0.5) / 3)] // two of three on the first domain, and one of two twice
    [InlineData("stake", (1 + 0.5 + 0) / 3)] // the first: (1 + 1 + 1) / 3; the second: (1 + 0) / 2; the third: (0 + 0) / 2
    [InlineData("coverage", (0.5 * 0.75 + 0.5 * 1 + 0.75 + 1) / 3)]
    [InlineData("convener-kind-variety", 2.0 / 3)] // kinds 0, 0, 1
    [InlineData("convener-likeness", (0.5 + 1 + 1) / 3)]
    public void Values_are_as_worked_by_hand(string id, double value) => Assert.Equal(value, Value(Small, id), 1e-12);

    /// <summary>
    /// Table 1 loses, without its members: 0.5·0.5·0.5 = 0.125 and domain 2: 0; 0.125 and 0.5·0·… = 0 as the third has it; 0.5·0.5·1 = 0.25. Table 2: 0.25 each. Table 3: 1 and 0.
    /// </summary>
    [Fact]
    public void Marginal_coverage_is_what_a_table_loses_without_a_member() =>
        Assert.Equal(((0.125 + 0.125 + 0.25) / 3 + (0.25 + 0.25) / 2 + (1 + 0) / 2.0) / 3, Value(Small, "marginal-coverage"), 1e-12);

    [Fact]
    public void Competence_distance_is_the_mean_over_tables()
    {
        double first = (0.5 + Math.Sqrt(1.25) + Math.Sqrt(0.5)) / 3, second = 0.5, third = 1;
        Assert.Equal((first + second + third) / 3, Value(Small, "competence-distance"), 1e-12);
    }

    /// <summary>Squared distances of the first table: 0–1 1 (interests at right angles), 0–2 1 + 2, 1–2 1 + 1. Split {0, 1} and {2} leaves 1/2 of 6/3.</summary>
    [Fact]
    public void Faultline_is_of_kind_and_interests_together() => Assert.Equal(1 - 0.5 / 2, Value(Small, "faultline"), 1e-12);

    [Fact]
    public void Ratio_and_z_are_those_of_the_null_model()
    {
        var network = TwoModeNetwork.Of(8, [[0, 1, 2, 3], [2, 3, 4], [5, 6, 7, 0], [1, 7], [0, 4, 5]]);
        int[] kind = [0, 0, 0, 0, 1, 1, 1, 1];
        var seated = new SeatedTables { Kind = kind, Network = network };
        var test = Curveball.Test(network, drawn => SameKindTwoStars.Share(CoMembership.Of(drawn), kind), Draws, TableSummaries.Draws)!;
        Assert.Equal(test.Z, Value(seated, "same-kind-two-stars-z"));
        var variety = Curveball.Test(network, drawn => drawn.Tables.Average(members =>
            members.SelectMany(one => members.Where(other => other != one), (one, other) => kind[one] == kind[other] ? 0.0 : 1).Average()), Draws, TableSummaries.Draws)!;
        Assert.Equal(variety.RelativeToMean!.Value, Value(seated, "kind-variety-to-chance"), 1e-12);
    }

    [Fact]
    public void What_is_not_known_and_what_cannot_vary_has_no_value()
    {
        var bare = Small with { Interests = null, Competence = null, Requirements = null, Ties = null, Conveners = null, HasUnseated = false };
        Assert.Equal(CaseColumns.None, bare.Columns);
        var values = TableSummaries.Of(bare, Draws);
        foreach (var (summary, value) in SummaryCatalogue.All.Zip(values))
        {
            Assert.True(summary.Needs == CaseColumns.None || double.IsNaN(value), summary.Id);
        }

        Assert.Equal(4.0 / 9, values[SummaryCatalogue.Ids.ToList().IndexOf("four-cycles")]);
        var oneKind = Small with { Kind = [0, 0, 0, 0] };
        Assert.Equal((0, double.NaN, double.NaN), (Value(oneKind, "kind-variety"), Value(oneKind, "kind-variety-z"), Value(oneKind, "kind-variety-to-chance")));
        Assert.Equal((1, double.NaN), (Value(oneKind, "same-kind-two-stars"), Value(oneKind, "same-kind-two-stars-z")));
    }

    [Fact]
    public void Nobody_and_one_table_have_few_values_and_no_error()
    {
        var nobody = TableSummaries.Of(new SeatedTables { Kind = [], Network = TwoModeNetwork.Of(0, []) }, Draws);
        Assert.All(nobody, value => Assert.True(double.IsNaN(value)));
        var one = new SeatedTables { Kind = [0, 1, 1], Network = TwoModeNetwork.Of(3, [[0, 1]]) };
        Assert.Equal((1.0, 1.0 / 3, 0.0), (Value(one, "kind-variety"), Value(one, "never-seated"), Value(one, "seats-of-seated-gini")));
        Assert.Equal((double.NaN, double.NaN), (Value(one, "overlap"), Value(one, "four-cycles")));
    }

    [Fact]
    public void Ids_are_unique_and_say_what_they_need()
    {
        Assert.Equal(SummaryCatalogue.Ids.Count, SummaryCatalogue.Ids.Distinct().Count());
        Assert.Equal(SummaryCatalogue.Ids, SummaryCatalogue.All.Select(summary => SummaryCatalogue.Find(summary.Id).Id));
        var all = SummaryCatalogue.Usable((CaseColumns)63).Concat(SummaryCatalogue.HeldOut((CaseColumns)63)).Order();
        Assert.Equal(Enumerable.Range(0, SummaryCatalogue.All.Count), all);
        Assert.All(SummaryCatalogue.Usable(CaseColumns.Positions), place => Assert.False(SummaryCatalogue.All[place].IsHeldOut));
        Assert.DoesNotContain(SummaryCatalogue.Usable(CaseColumns.Positions), place => SummaryCatalogue.All[place].Measure == "stake");
        Assert.Throws<ArgumentOutOfRangeException>(() => SummaryCatalogue.Find("nothing"));
    }
}
