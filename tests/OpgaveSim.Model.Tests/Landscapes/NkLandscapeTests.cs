using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Landscapes;

public class NkLandscapeTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(7, 0);

    [Fact]
    public void Without_couplings_the_optimum_has_mean_two_thirds_and_its_deviation()
    {
        const int size = 16, landscapes = 4_000;
        double[] optima = [.. Enumerable.Range(0, landscapes).Select(id => Summit(PlainLandscape.Random(Draws, id, size, 0), id, size))];
        var mean = optima.Average();
        var deviation = Math.Sqrt(optima.Select(value => (value - mean) * (value - mean)).Sum() / (landscapes - 1));
        var expected = Math.Sqrt(1.0 / 18) / Math.Sqrt(size);
        Assert.Equal(2.0 / 3, mean, 4 * expected / Math.Sqrt(landscapes));
        Assert.Equal(expected, deviation, 0.06 * expected);
    }

    [Fact]
    public void Fully_coupled_it_has_as_many_local_optima_as_expected()
    {
        const int size = 10, landscapes = 300;
        var counts = Enumerable.Range(0, landscapes).Select(id => LocalOptima(PlainLandscape.Random(Draws, id, size, size - 1), size)).ToArray();
        var expected = Math.Pow(2, size) / (size + 1);
        var error = Math.Sqrt(counts.Select(count => (count - expected) * (count - expected)).Average() / landscapes);
        Assert.Equal(expected, counts.Average(), 4 * error);
    }

    [Theory]
    [InlineData(8, 2.2)]
    [InlineData(16, 2.9)]
    [InlineData(24, 3.2)]
    public void Random_fitter_walks_on_fully_coupled_landscapes_are_as_long_as_published(int size, double published)
    {
        const int walks = 2_000;
        var steps = Enumerable.Range(0, walks).Select(id =>
        {
            var landscape = PlainLandscape.Random(Draws, id, size, size - 1);
            var climb = new Climb(landscape, AdaptiveWalk.RandomStart(Draws, id, size));
            return (double)AdaptiveWalk.RandomFitter(landscape, climb, Draws, id);
        }).Average();
        Assert.Equal(published, steps, 0.1);
    }

    [Theory]
    [InlineData(16, 4)]
    [InlineData(16, 12)]
    [InlineData(96, 8)]
    [InlineData(96, 95)]
    public void A_flip_gains_what_the_fitness_gains(int size, int couplings)
    {
        var landscape = PlainLandscape.Random(Draws, 3, size, couplings);
        var climb = new Climb(landscape, AdaptiveWalk.RandomStart(Draws, 3, size));
        for (var choice = 0; choice < size; choice += 5)
        {
            var before = landscape.Fitness(climb.State);
            var gain = climb.Gain(choice);
            climb.Flip(choice);
            Assert.Equal(before + gain, landscape.Fitness(climb.State), 1e-12);
        }
    }

    [Theory]
    [InlineData(16, 4)]
    [InlineData(12, 11)]
    [InlineData(70, 68)]
    public void A_gain_is_the_sum_of_what_each_contribution_would_change_to_the_bit_whatever_was_flipped_before(int size, int couplings)
    {
        var landscape = PlainLandscape.Random(Draws, 4, size, couplings);
        var climb = new Climb(landscape, AdaptiveWalk.RandomStart(Draws, 4, size));
        climb.Flip(3);
        for (var step = 0; step < 4; step++)
        {
            Assert.All(landscape.Active, choice => Assert.Equal(PlainGain(landscape, climb.State.ToArray(), choice), climb.Gain(choice), 0.0));
            Assert.Equal(landscape.Fitness(climb.State), climb.Fitness, 0.0);
            climb.Flip(7 * step % size);
        }

        climb.Restart(AdaptiveWalk.RandomStart(Draws, 5, size));
        Assert.Equal(PlainGain(landscape, climb.State.ToArray(), 1), climb.Gain(1), 0.0);
    }

    [Fact]
    public void Scenarios_share_the_landscape_of_an_issue()
    {
        var world = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters()));
        Assert.Same(world.LandscapeOf(world.Issue(2)), world.LandscapeOf(world.Issue(2)));
        Assert.NotSame(world.LandscapeOf(world.Issue(2)), world.LandscapeOf(world.Issue(3)));
    }

    [Fact]
    public void Long_patterns_are_told_apart_beyond_64_states()
    {
        var landscape = PlainLandscape.Random(Draws, 1, 96, 95);
        var state = AdaptiveWalk.RandomStart(Draws, 1, 96);
        var before = landscape.Contribution(0, state);
        state[1] ^= 1UL << 20;
        Assert.NotEqual(before, landscape.Contribution(0, state));
    }

    [Fact]
    public void Adjacent_neighbours_lie_on_both_sides_of_the_ring()
    {
        var landscape = PlainLandscape.Adjacent(Draws, 0, 10, 4);
        Assert.Equal([1, 9, 2, 8], landscape.Neighbours(0).ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => PlainLandscape.Adjacent(Draws, 0, 10, 3));
        Assert.Equal(9, PlainLandscape.Adjacent(Draws, 0, 10, 9).Neighbours(4).ToArray().Distinct().Count());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    public void Kinship_says_how_much_an_issue_shares_with_the_world(double kinship)
    {
        var world = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters { Kinship = kinship }));
        var issue = world.Issue(0);
        var landscape = world.LandscapeOf(issue);
        Assert.All(landscape.Active, choice => Assert.Equal(
            kinship == 1,
            landscape.Contribution(choice, world.StatusQuo) == world.Landscape.Contribution(choice, world.StatusQuo)));
    }

    [Fact]
    public void Own_neighbours_are_distinct_others_and_cross_domains_as_often_as_asked()
    {
        var world = WorldBuilder.Build(new WorldSource(1, 0, 400, new WorldParameters { Kinship = 0, CrossDomain = 0.5 }));
        int crossing = 0, all = 0;
        for (var id = 0; id < world.IssueCount; id++)
        {
            var issue = world.Issue(id);
            var landscape = world.LandscapeOf(issue);
            foreach (var choice in landscape.Active)
            {
                var neighbours = landscape.Neighbours(choice).ToArray();
                Assert.Equal(4, neighbours.Distinct().Count());
                Assert.DoesNotContain(choice, neighbours);
                Assert.All(neighbours, other => Assert.Equal(1UL, issue.ChoiceMask >> other & 1));
                crossing += neighbours.Count(other => other / 8 != choice / 8);
                all += 4;
            }
        }

        Assert.Equal(0.5, (double)crossing / all, 0.01);
    }

    [Fact]
    public void One_domain_has_its_own_neighbours_and_couplings_are_cut()
    {
        var p = new WorldParameters { Domains = 3, Choices = 2, Couplings = 4, Kinship = 0, Breadth = new() { Middle = 1, Varied = false } };
        var world = WorldBuilder.Build(new WorldSource(1, 0, 10, p));
        var landscape = world.LandscapeOf(world.Issue(0));
        Assert.Equal(2, landscape.Active.Length);
        Assert.Equal([landscape.Active[1]], landscape.Neighbours(landscape.Active[0]).ToArray());
    }

    [Fact]
    public void A_choice_with_fewer_neighbours_than_couplings_is_laid_out_and_one_that_does_not_count_has_none()
    {
        var p = new WorldParameters { Domains = 2, Choices = 4, Couplings = 12, Kinship = 0, Breadth = new() { Middle = 1, Varied = false } };
        var world = WorldBuilder.Build(new WorldSource(1, 0, 10, p));
        var landscape = world.LandscapeOf(world.Issue(0));
        var choice = landscape.Active[1];
        var source = new ContributionSource(world.Draws, Purpose.IssueLandscape, 0);
        Assert.Equal(Enumerable.Range(0, 16).Select(pattern => source.Draw(choice, (ulong)pattern)), landscape.Table(choice).ToArray());
        var other = Enumerable.Range(0, landscape.Choices).Except(landscape.Active).First();
        Assert.True(landscape.Neighbours(other).IsEmpty && landscape.TermsByBit(other).IsEmpty && landscape.Table(other).IsEmpty);
    }

    [Fact]
    public void What_is_taken_over_from_the_world_is_not_copied()
    {
        var world = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters { Kinship = 1 }));
        var landscape = world.LandscapeOf(world.Issue(0));
        Assert.All(landscape.Active, choice => Assert.Equal(world.Landscape.SharedTable(choice), landscape.SharedTable(choice)));
    }

    [Fact]
    public void The_best_solution_is_no_worse_than_the_status_quo_or_any_single_climb()
    {
        var world = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters()));
        for (var id = 0; id < 20; id++)
        {
            var issue = world.Issue(id);
            var landscape = world.LandscapeOf(issue);
            var climb = new Climb(landscape, [world.StatusQuo]);
            AdaptiveWalk.Greedy(landscape, climb);
            Assert.True(world.BestQuality(issue, landscape) >= landscape.Fitness(climb.State));
            Assert.True(landscape.Fitness(climb.State) >= landscape.Fitness([world.StatusQuo]));
        }
    }

    private static double PlainGain(NkLandscape landscape, ulong[] state, int choice)
    {
        ulong[] flipped = [.. state];
        flipped[choice / 64] ^= 1UL << (choice % 64);
        var gain = 0.0;
        foreach (var other in landscape.Active.Where(other => other == choice || landscape.Neighbours(other).Contains(choice)))
        {
            gain += landscape.Weight(other) * (landscape.Contribution(other, flipped) - landscape.Contribution(other, state));
        }

        return gain;
    }

    private static double Summit(NkLandscape landscape, int id, int size)
    {
        var climb = new Climb(landscape, AdaptiveWalk.RandomStart(Draws, id, size));
        AdaptiveWalk.Greedy(landscape, climb);
        return landscape.Fitness(climb.State);
    }

    private static int LocalOptima(NkLandscape landscape, int size)
    {
        double[] fitness = [.. Enumerable.Range(0, 1 << size).Select(state => landscape.Fitness([(ulong)state]))];
        return Enumerable.Range(0, 1 << size).Count(state =>
            Enumerable.Range(0, size).All(choice => fitness[state] > fitness[state ^ (1 << choice)]));
    }
}
