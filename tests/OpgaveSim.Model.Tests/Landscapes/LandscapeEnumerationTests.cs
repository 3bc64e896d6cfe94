using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Landscapes;

public class LandscapeEnumerationTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    [Fact]
    public void A_small_landscape_by_hand()
    {
        // choice 0 reads s₀s₁, choice 1 reads s₁s₀
        var all = LandscapeEnumeration.Of(PlainLandscape.OfTables([[0.1, 0.2, 0.3, 0.4], [0.9, 0.8, 0.7, 0.6]], 1));
        Assert.Equal([0b00UL, 0b01, 0b10, 0b11], all.States);
        Assert.Equal([(0.1 + 0.9) / 2, (0.3 + 0.8) / 2, (0.2 + 0.7) / 2, (0.4 + 0.6) / 2], all.Fitness, (x, y) => Math.Abs(x - y) < 1e-15);
        Assert.Equal(0b01UL, all.Optimum);
        Assert.Equal([0b01UL], all.LocalOptima);
    }

    [Fact]
    public void Only_choices_that_count_are_looked_at_and_climbs_end_on_local_optima()
    {
        var p = new WorldParameters { Breadth = new() { Middle = 2, Varied = false } };
        var world = WorldBuilder.Build(new WorldSource(1, 0, 12, p));
        var issue = world.Issue(0);
        var landscape = world.LandscapeOf(issue);
        var all = LandscapeEnumeration.Of(landscape);
        Assert.All(all.States, state => Assert.Equal(0UL, state & ~issue.ChoiceMask));
        var climb = new Climb(landscape, [0]);
        AdaptiveWalk.Greedy(landscape, climb);
        Assert.Contains(climb.State[0], all.LocalOptima);
        Assert.True(all.OptimumFitness >= landscape.Fitness(climb.State));
    }

    [Fact]
    public void Large_landscapes_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => LandscapeEnumeration.Of(PlainLandscape.Random(Draws, 0, 21, 0)));

    [Fact]
    public void A_landscape_without_fitness_differences_has_no_autocorrelation() =>
        Assert.Null(FitnessAutocorrelation.OneFlip([PlainLandscape.OfTables([[0.5, 0.5], [0.5, 0.5]], 0)]));
}
