using System.Globalization;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Results.Tests.Comparisons;

public class DoseResponseTests
{
    private const int Worlds = 8, Issues = 6;

    private static readonly double[] Levels = [0, 0.25, 0.5, 0.75, 1];

    private static readonly Measure Quality = MeasureCatalogue.Find("quality")!;

    [Theory]
    [InlineData("kind", VariedTrait.Kind)]
    [InlineData("home", VariedTrait.Home)]
    [InlineData("competence", VariedTrait.Competence)]
    [InlineData("interests", VariedTrait.Interests)]
    public void An_assigned_composition_is_told_by_the_logic(string word, VariedTrait trait)
    {
        var found = AssignedArm.Of(Made.Arm("a", 0, Logics.Assigned(AssignedInvite.Varying(word), 0.25, 1, 1)))!;
        Assert.Equal((trait, 0.25, 1), (found.Trait, found.Level, found.Lambda));
        Assert.Null(AssignedArm.Of(found.Arm with { Logic = Logics.Named("random") }));
    }

    [Fact]
    public void Every_trait_that_can_be_varied_is_read() => Assert.Equal(
        AssignedInvite.Traits.Order(), Enum.GetNames<VariedTrait>().Select(name => name.ToLowerInvariant()).Order());

    [Fact]
    public void The_slope_is_within_issue_and_size_with_the_world_as_the_unit()
    {
        var arms = Arms(VariedTrait.Kind, 0);
        // large issues have large tables and much of everything, and every second world answers with 0.3 instead of 0.1
        double Slope(int world) => world % 2 == 0 ? 0.1 : 0.3;
        var found = DoseResponse.Of(arms, [.. Tables(arms, (arm, world, issue) => (5 + issue % 3, 10 * issue + Slope(world) * arm.Level))]);
        var curve = found.Of(VariedTrait.Kind, Quality, 0)!;
        Assert.Equal(0.2, curve.Slope.Mean!.Value, 1e-12);
        Assert.Equal(Worlds, curve.Slope.Worlds);
        var expected = MeanInterval.Student([.. Enumerable.Range(0, Worlds).Select(Slope)], 1 - 0.05 / 5)!.Value;
        Assert.Equal(expected.Low, curve.Slope.Interval!.Value.Low, 1e-9);
        Assert.Equal([0.25, 0.5, 0.75, 1], curve.Points.Select(point => point.Level));
        Assert.All(curve.Points, point => Assert.Equal(0.2 * point.Level, point.Difference.Mean!.Value, 1e-12));
        Assert.All(curve.Points, point => Assert.Equal(Worlds * Issues, point.Pairs));
        Assert.Equal(1 - 0.05 / 20, found.PointConfidence, 1e-12);
    }

    [Fact]
    public void Tables_of_another_size_are_not_compared()
    {
        var arms = Arms(VariedTrait.Home, 1);
        // in the upper levels tables of half the issues are larger, and everything there is 5 more
        var found = DoseResponse.Of(arms, [.. Tables(arms, (arm, _, issue) => arm.Level > 0 && issue % 2 == 0 ? (9, 5 + arm.Level) : (8, 0.2 * arm.Level))]);
        var curve = found.Of(VariedTrait.Home, Quality, 1)!;
        Assert.All(curve.Points, point => Assert.Equal(0.2 * point.Level, point.Difference.Mean!.Value, 1e-12));
        Assert.All(curve.Points, point => Assert.Equal(Worlds * Issues / 2, point.Pairs));
    }

    [Fact]
    public void Attributes_and_orientations_have_curves_of_their_own_and_a_level_alone_has_none()
    {
        var arms = new Arms([.. Arms(VariedTrait.Kind, 0).All, .. Arms(VariedTrait.Kind, 1).All, .. Arms(VariedTrait.Interests, 0).All.Take(1)], "kind-0-0");
        var found = DoseResponse.Of(arms, [.. Tables(arms, (arm, _, issue) => (8, issue + arm.Level * (1 + arm.Lambda)))]);
        Assert.Equal(2 * 5, found.Curves.Count);
        Assert.Equal(1, found.Of(VariedTrait.Kind, Quality, 0)!.Slope.Mean!.Value, 1e-12);
        Assert.Equal(2, found.Of(VariedTrait.Kind, Quality, 1)!.Slope.Mean!.Value, 1e-12);
        Assert.Null(found.Of(VariedTrait.Interests, Quality, 0));
        Assert.False(DoseResponse.HasArms(new Arms([.. Arms(VariedTrait.Kind, 0).All.Skip(1)], "kind-0.25-0")));
    }

    /// <summary>Where the interval of the slope lies decides the sentence; mirror images have mirrored sentences.</summary>
    [Theory]
    [InlineData(0.20, 0.01, "diversity in kind (+0.200 [", "] raises it, which speaks for the claim", "lowers it, which speaks against the claim")]
    [InlineData(0.06, 0.01, "diversity in kind (+0.060 [", "], perhaps too small to matter) raises it, which speaks for the claim", "perhaps too small to matter) lowers it, which speaks against the claim")]
    [InlineData(0.02, 0.005, "diversity in kind (+0.020 [", "changes it too little to matter, which gives the claim no support", "changes it too little to matter, which gives the claim no support")]
    [InlineData(0.00, 0.0078125, "diversity in kind (0.000 [", "changes it too little to matter, which gives the claim no support", "changes it too little to matter, which gives the claim no support")]
    [InlineData(0.04, 0.10, "for diversity in kind (+0.040 [", "it is inconclusive", "it is inconclusive")]
    public void A_sentence_follows_the_interval(double slope, double spread, string beginning, string ending, string mirrored)
    {
        var said = Said(slope, spread, ReportLanguage.English);
        Assert.StartsWith("Novelty: " + beginning, said, StringComparison.Ordinal);
        Assert.Contains(ending.Replace("] raises", "]) raises", StringComparison.Ordinal), said, StringComparison.Ordinal);
        Assert.Contains(mirrored, Said(-slope, -spread, ReportLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith("Vernieuwing: ", Said(slope, spread, ReportLanguage.Dutch), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Members judge by their own interests (λ = 0)", "Leden oordelen naar hun eigen belangen (λ = 0)")]
    [InlineData(0.5, "Members judge by both (λ = 0.5)", "Leden oordelen naar beide (λ = 0,5)")]
    [InlineData(1, "Members judge by the issue (λ = 1)", "Leden oordelen naar de opgave (λ = 1)")]
    public void A_heading_names_by_what_members_judge(double lambda, string english, string dutch)
    {
        var arms = Arms(VariedTrait.Kind, 0);
        Assert.Equal((english, dutch), (DoseSentences.Where(Context(arms, ReportLanguage.English), lambda), DoseSentences.Where(Context(arms, ReportLanguage.Dutch), lambda)));
    }

    [Fact]
    public void Where_tables_did_not_become_more_diverse_it_is_said()
    {
        var arms = Arms(VariedTrait.Kind, 0);
        DoseResponse Reaching(double slope) => DoseResponse.Of(arms, [.. Tables(arms, (arm, world, issue) => (8, issue + arm.Level * (slope + 0.01 * (world % 2))))]);
        Assert.Empty(DoseSentences.NotReached(Context(arms, ReportLanguage.English), Reaching(0.3)));
        Assert.StartsWith("At λ = 0 a higher level did not demonstrably make tables more diverse in kind (−0.295 [", Assert.Single(DoseSentences.NotReached(Context(arms, ReportLanguage.English), Reaching(-0.3))), StringComparison.Ordinal);
    }

    private static string Said(double slope, double spread, ReportLanguage language)
    {
        var arms = Arms(VariedTrait.Kind, 0);
        var found = DoseResponse.Of(arms, [.. Tables(arms, (arm, world, _) => (8, 0.5 + arm.Level * (slope + (world % 2 == 0 ? spread : -spread))))]);
        return DoseSentences.Of(Context(arms, language), found, 0).First();
    }

    private static PageContext Context(Arms arms, ReportLanguage language) => new(new ComparisonSet(arms, [], (_, _) => [null], (_, _) => true), language);

    /// <summary>A table an issue, world and scenario, with one value for all responses but new-and-useful.</summary>
    private static IEnumerable<DoseTable> Tables(Arms arms, Func<AssignedArm, int, int, (int Size, double Value)> of) =>
        from arm in arms.All
        from world in Enumerable.Range(0, Worlds)
        from issue in Enumerable.Range(0, Issues)
        let made = of(AssignedArm.Of(arm)!, world, issue)
        select new DoseTable(arm.Name, world, issue, made.Size, [made.Value, made.Value, made.Value, made.Value, made.Value, made.Value, made.Value > 0.5 ? 1 : 0, made.Value]);

    private static Arms Arms(VariedTrait attribute, double lambda)
    {
        var word = attribute.ToString().ToLowerInvariant();
        string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
        return new Arms(
            [.. Levels.Select((level, position) => Made.Arm($"{word}-{Text(level)}-{Text(lambda)}", position, Logics.Assigned(AssignedInvite.Varying(word), level, lambda, lambda)))],
            $"{word}-0-{Text(lambda)}");
    }

}
