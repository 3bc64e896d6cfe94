using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Tests.Measures;

/// <summary>Which measures cannot vary, and why.</summary>
public class VariationTests
{
    private static readonly WorldVariety Rich = new(3, 8, 3, true, true, true, true, 100, 60);

    public static TheoryData<string, string, NoVariation?> Lacks => new()
    {
        { "rich", "kind-variety-unbiased", null },
        { "rich", "mandate-cover", null },
        { "rich", "novelty", null },
        { "one kind", "kind-variety-unbiased", NoVariation.OneKind },
        { "one kind", "kind-pielou", NoVariation.OneKind },
        { "one kind", "kind-ei", NoVariation.OneKind },
        { "one kind", "kind-assortativity", NoVariation.OneKind },
        { "one kind", "home-variety", null },
        { "one kind", "quality", null },
        { "one home", "home-variety", NoVariation.OneHome },
        { "one home", "home-disparity", NoVariation.OneHome },
        { "one tier", "tier-variety", NoVariation.OneTier },
        { "domains coincide", "home-disparity", NoVariation.DomainsCoincide },
        { "domains coincide", "home-variety", null },
        { "no mandate", "mandate-cover", NoVariation.NoMandate },
        { "alike", "faultline", NoVariation.ActorsAlike },
        { "alike", "faultline-silhouette", NoVariation.ActorsAlike },
        { "one trait of two", "faultline", NoVariation.OneTraitOfTwo },
        { "one trait of two", "faultline-silhouette", null },
        { "five issues", "novelty", NoVariation.TooFewIssues },
        { "six issues", "novelty", null },
        { "one issue", "common-novelty", NoVariation.TooFewIssues },
        { "one issue", "new-and-useful", NoVariation.TooFewIssues },
        { "five issues", "common-novelty", null },
        { "six issues", "atypicality", NoVariation.TooFewIssues },
        { "nothing counts", "size", NoVariation.NothingCounts },
        { "nothing counts", "unanswered", NoVariation.NothingCounts },
        { "nothing counts", "density", null },
        { "rich", "frame-error", NoVariation.PhaseOff },
        { "rich", "delivered-share", NoVariation.PhaseOff },
        { "rich", "last-effort", NoVariation.PhaseOff },
        { "rich", "struck-share", NoVariation.PhaseOff },
        { "rich", "unasked-share", NoVariation.PhaseOff },
        { "rich", "skill-spread", NoVariation.PhaseOff },
        { "rich", "orientation-at-end", NoVariation.PhaseOff },
    };

    [Theory]
    [MemberData(nameof(Lacks))]
    public void What_a_world_lacks_decides(string world, string measure, NoVariation? why) =>
        Assert.Equal(why, Variation.Beforehand(MeasureCatalogue.Find(measure)!, World(world), new TableParameters(), MeasureScope.Full));

    [Fact]
    public void What_is_measured_of_a_phase_can_vary_where_it_is_on()
    {
        var on = new TableParameters { Framing = 0.5, Realisation = 12, Ratify = true, OpenCall = 4, Learning = 0.1, OrientationSpread = 0.1 };
        Assert.All(MeasureCatalogue.All.Where(measure => measure.IsOfPhase), measure => Assert.Null(Variation.Beforehand(measure, Rich, on, MeasureScope.Full)));
        var months = MeasureCatalogue.Find("first-effort")!;
        Assert.Equal(NoVariation.PhaseOff, Variation.Beforehand(months, Rich, new TableParameters { Ratify = true }, MeasureScope.Full));
    }

    [Theory]
    [InlineData("agreement", 0, 180, 0.1, NoVariation.NoDeliberation)]
    [InlineData("quality", 0, 180, 0.1, NoVariation.NoDeliberation)]
    [InlineData("payoff-of-all", 6, 0, 0.1, NoVariation.NoDeliberation)]
    [InlineData("novelty", 6, 5, 10, NoVariation.NoDeliberation)]
    [InlineData("quality", 6, 11, 10, null)]
    [InlineData("kind-variety-unbiased", 0, 180, 0.1, null)]
    [InlineData("rounds-to-close", 0, 180, 0.1, null)]
    public void Tables_that_cannot_come_to_anything_have_one_outcome(string measure, int meetings, int budget, double cost, NoVariation? why) => Assert.Equal(
        why, Variation.Beforehand(
            MeasureCatalogue.Find(measure)!, Rich, new TableParameters { Meetings = meetings, Budget = budget, CoordinationCost = cost }, MeasureScope.Full));

    [Theory]
    [InlineData("quality", NoVariation.NotMeasured)]
    [InlineData("faultline", NoVariation.NotMeasured)]
    [InlineData("agreement", null)]
    public void Formation_alone_measures_no_solutions(string measure, NoVariation? why) =>
        Assert.Equal(why, Variation.Beforehand(MeasureCatalogue.Find(measure)!, Rich, new TableParameters(), MeasureScope.Formation));

    [Fact]
    public void Two_scenarios_lack_what_their_worlds_lack_and_turns_only_together()
    {
        Assert.Equal(NoVariation.OneKind, Variation.OfPair(NoVariation.OneKind, null));
        Assert.Equal(NoVariation.OneKind, Variation.OfPair(null, NoVariation.OneKind));
        Assert.Equal(NoVariation.NoDeliberation, Variation.OfPair(NoVariation.NoDeliberation, NoVariation.NoDeliberation));
        Assert.Null(Variation.OfPair(NoVariation.NoDeliberation, null));
        Assert.Null(Variation.OfPair(null, NoVariation.NoDeliberation));
        Assert.Null(Variation.OfPair(null, null));
    }

    [Fact]
    public void Values_tell_when_all_worlds_are_the_same()
    {
        Assert.Equal(NoVariation.NoValue, Variation.Seen(true, [], [1, 2]));
        Assert.Equal(NoVariation.SameInAllWorlds, Variation.Seen(true, [0, 0], [0, 0]));
        Assert.Equal(NoVariation.SameInAllWorlds, Variation.Seen(false, [0.3, 0.3], [0.1 + 0.2, 0.3]));
        Assert.Null(Variation.Seen(true, [1], [1]));
        Assert.Equal(NoVariation.SameDifferenceInAllWorlds, Variation.Seen(true, [1, 1], [0, 0]));
        Assert.Equal(NoVariation.SameDifferenceInAllWorlds, Variation.Seen(false, [1, 1], [0, 0]));
        Assert.Equal(NoVariation.SameDifferenceInAllWorlds, Variation.Seen(true, [0.3, 0.7], [0.1, 0.5]));
        Assert.Null(Variation.Seen(false, [0.3, 0.7], [0.1, 0.5]));
        Assert.Equal(NoVariation.IdenticalInAllWorlds, Variation.Seen(true, [1, 2], [1, 2]));
        Assert.Equal(NoVariation.IdenticalInAllWorlds, Variation.Seen(true, [0.1 + 0.2, 2], [0.3, 2]));
        Assert.Null(Variation.Seen(false, [1, 2], [1, 2]));
        Assert.Null(Variation.Seen(true, [1, 2], [1, 2.1]));
    }

    [Fact]
    public void A_generated_world_has_the_variety_of_its_parameters()
    {
        var variety = WorldVariety.Of(new WorldParameters { Kinds = ["publiek"], Domains = 1, IssuesPerRound = 0.5 }, null, 10, 4);
        Assert.Equal(new WorldVariety(1, 1, 3, false, true, true, true, 5, 3), variety);
        Assert.False(WorldVariety.Of(new WorldParameters { Kinds = ["gov", "ngo"] }, null, 10, 4).HasMandates);
    }

    private static WorldVariety World(string name) => name switch
    {
        "one kind" => Rich with { Kinds = 1 },
        "one home" => Rich with { Homes = 1 },
        "one tier" => Rich with { Tiers = 1 },
        "domains coincide" => Rich with { DomainsDiffer = false },
        "no mandate" => Rich with { HasMandates = false },
        "alike" => Rich with { Kinds = 1, Homes = 1, Tiers = 1 },
        "one trait of two" => Rich with { Kinds = 2, Homes = 1, Tiers = 1 },
        "one issue" => Rich with { Issues = 1 },
        "five issues" => Rich with { Issues = 5 },
        "six issues" => Rich with { Issues = 6 },
        "nothing counts" => Rich with { CountedIssues = 0 },
        _ => Rich,
    };
}
