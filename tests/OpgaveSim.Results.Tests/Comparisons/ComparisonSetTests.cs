using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Tests.Comparisons;

public class ComparisonSetTests
{
    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!, Payoff = MeasureCatalogue.Find("payoff-of-all")!;

    [Fact]
    public void The_family_holds_every_judged_pair_and_outcome_once()
    {
        var set = Set([("interest", "interest"), ("issue", "issue"), ("random", "random")], "interest");
        Assert.Equal(
            ["issue-interest", "random-interest", "issue-random"], set.Family.Select(one => $"{one.Arm}-{one.Against}").Distinct());
        Assert.Equal(3 * 6, set.Family.Count);
        Assert.Equal(3 * 6, set.Family.Select(one => (one.Arm, one.Against, one.Measure)).Distinct().Count());
    }

    [Theory]
    [InlineData("random")]
    [InlineData("issue")]
    [InlineData("interest")]
    public void Issue_is_always_judged_against_interest_mutual_gains_chance_and_expert(string baseline)
    {
        var set = Set(
            [("interest", "interest"), ("issue", "issue"), ("random", "random"), ("gains", "mutual-gains"), ("experts", "expert"), ("close", "kindred")], baseline);
        Assert.Equal(baseline == "issue", set.Of(set.Arms.Named("issue"), set.Arms.Named("close"), Quality).Role == ComparisonRole.Family);
        foreach (var against in (string[])["random", "interest", "gains", "experts"])
        {
            Assert.NotEqual(ComparisonRole.Exploratory, set.Of(set.Arms.Named("issue"), set.Arms.Named(against), Quality).Role);
        }
    }

    [Fact]
    public void Intervals_of_the_family_hold_all_at_once_and_all_others_one_by_one()
    {
        var set = Set([("interest", "interest"), ("issue", "issue"), ("random", "random")], "interest");
        Assert.All(set.Family, one => Assert.Equal(1 - 0.05 / set.Family.Count, one.Judged.Confidence, 1e-15));
        Assert.All(set.Family, one => Assert.Equal(Math.Min(1, set.Family.Count * one.Sample.P!.Value), one.FamilyP));
        Assert.All(set.Family, one => Assert.Equal(one.Sample.Interval(one.Judged.Confidence), one.Interval));
        var other = set.Of(set.Arms.Named("issue"), set.Arms.Baseline, Payoff);
        Assert.Equal((ComparisonRole.Exploratory, 0.95, null, null), (other.Role, other.Judged.Confidence, other.Verdict, other.FamilyP));
        Assert.Equal(other.Sample.Interval(), other.Interval);
    }

    [Fact]
    public void A_hypothesis_comes_first_and_is_of_the_family_whatever_it_is_about()
    {
        var stated = new StatedHypothesis(Payoff, "issue", "random", HypothesisDirection.Equal, 0.02);
        var set = Set(
            [("interest", "interest"), ("issue", "issue"), ("random", "random")], "interest",
            [stated, new StatedHypothesis(Quality, "issue", "gone", HypothesisDirection.Greater, null)]);
        Assert.Equal((ComparisonRole.Hypothesis, Payoff), (set.Family[0].Role, set.Family[0].Measure));
        Assert.Equal(19, set.Family.Count);
        Assert.Equal(2, set.Hypotheses.Count);
    }

    [Fact]
    public void Either_way_round_is_the_same_comparison()
    {
        var set = Set([("interest", "interest"), ("issue", "issue")], "interest");
        var (one, other) = (set.Of(set.Arms.Named("issue"), set.Arms.Baseline, Quality), set.Of(set.Arms.Baseline, set.Arms.Named("issue"), Quality));
        Assert.Equal(one.Interval!.Value.Low, -other.Interval!.Value.High);
        Assert.Equal(one.FamilyP, other.FamilyP);
    }

    [Fact]
    public void What_cannot_vary_is_not_of_the_family_so_that_others_are_adjusted_for_fewer()
    {
        var (kinds, pair) = (MeasureCatalogue.Find("kind-variety-unbiased")!, Arms([("interest", "interest"), ("issue", "issue")], "interest"));
        var hypothesis = new StatedHypothesis(kinds, "issue", "interest", HypothesisDirection.Greater, 0.05);
        var whole = new ComparisonSet(pair, [], Values, (_, _) => true);
        var set = new ComparisonSet(pair, [hypothesis], Values, (_, _) => true, (_, measure) => measure == kinds ? NoVariation.OneKind : null);
        Assert.Equal((6, 5), (whole.Family.Count, set.Family.Count));
        Assert.DoesNotContain(set.Family, one => one.Measure == kinds);
        Assert.All(set.Family, one => Assert.Equal(1 - 0.05 / set.Family.Count, one.Judged.Confidence, 1e-15));
        var comparison = set.Of(set.Arms.Named("issue"), set.Arms.Baseline, kinds);
        Assert.Equal((NoVariation.OneKind, null, null), (comparison.NotJudged, comparison.Verdict, comparison.FamilyP));
        Assert.Equal([(kinds, NoVariation.OneKind)], set.Untestable);
        Assert.Equal(HypothesisVerdict.CannotBeTested, hypothesis.Judge(comparison));
    }

    [Fact]
    public void What_had_one_value_in_all_worlds_of_both_scenarios_is_not_judged_and_what_differs_in_one_is()
    {
        double?[] Constant(Arm arm, Measure measure) => measure == Quality ? [0.3, 0.3, 0.3, 0.3, 0.3, 0.1 + 0.2, 0.3] : [.. Values(arm, measure)];
        var pair = Arms([("interest", "interest"), ("issue", "issue")], "interest");
        var set = new ComparisonSet(pair, [], Constant, (_, _) => true);
        Assert.Equal(NoVariation.SameInAllWorlds, set.Of(set.Arms.Named("issue"), set.Arms.Baseline, Quality).NotJudged);
        Assert.Equal(5, set.Family.Count);
        var twins = new ComparisonSet(pair, [], (_, measure) => Values(pair.Baseline, measure), (_, _) => true);
        Assert.Equal(NoVariation.IdenticalInAllWorlds, twins.Of(twins.Arms.Named("issue"), twins.Arms.Baseline, Quality).NotJudged);
        Assert.Empty(twins.Family);
        var shifted = new ComparisonSet(pair, [], (arm, measure) => [.. Values(pair.Baseline, measure).Select(value => value + arm.Position)], (_, _) => true);
        Assert.Equal(NoVariation.SameDifferenceInAllWorlds, shifted.Of(shifted.Arms.Named("issue"), shifted.Arms.Baseline, Quality).NotJudged);
        Assert.Empty(shifted.Family);
        var empty = new ComparisonSet(pair, [], (_, _) => [null, null], (_, _) => true);
        Assert.Empty(empty.Family);
        Assert.Equal(NoVariation.NoValue, empty.Of(empty.Arms.Named("issue"), empty.Arms.Baseline, Quality).NotJudged);
    }

    [Fact]
    public void One_scenario_has_nothing_to_compare() => Assert.Empty(Set([("issue", "issue")], "issue").Family);

    [Fact]
    public void Scenarios_of_other_worlds_are_not_paired()
    {
        var arms = Arms([("interest", "interest"), ("issue", "issue")], "interest");
        Assert.All(new ComparisonSet(arms, [], Values, (_, _) => false).Family, one => Assert.False(one.Sample.IsPaired));
    }

    private static ComparisonSet Set((string Name, string Logic)[] arms, string baseline, params StatedHypothesis[] hypotheses) =>
        new(Arms(arms, baseline), hypotheses, Values, (_, _) => true);

    private static Arms Arms((string Name, string Logic)[] arms, string baseline) =>
        new(Made.Arms(arms).All, baseline);

    /// <summary>Eight worlds with values that differ by scenario and measure, and a little by world.</summary>
    private static double?[] Values(Arm arm, Measure measure) =>
        [.. Enumerable.Range(0, 8).Select(world => (double?)(arm.Position * 0.1 + measure.Id.Length * 0.01 + (world * (arm.Position + 3) % 5) * 0.02))];
}
