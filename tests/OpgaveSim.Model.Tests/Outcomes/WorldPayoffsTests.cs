using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Outcomes;

/// <summary>Payoffs of all, against a plain computation from the payoff of every actor.</summary>
public class WorldPayoffsTests
{
    private static readonly int[] Involved = [1, 4, 6];
    private static readonly double[] Change = [0.21, -0.34, 0.125];

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(203)]
    [InlineData(2_000)]
    public void Up_to_two_thousand_actors_every_payoff_counts_to_the_bit(int actors)
    {
        var world = World(actors);
        var payoffs = WorldPayoffs.In(world);
        Assert.Equal(Plain(Payoffs(world)), payoffs.OfAll(Involved, Change));
        Assert.Equal(Enumerable.Range(0, 3).Select(kind => Plain(Payoffs(world, kind))), payoffs.OfKinds(Involved, Change));
        Assert.Same(payoffs, WorldPayoffs.In(world));
    }

    [Theory]
    [InlineData(2_001)]
    [InlineData(7_000)]
    public void Above_that_mean_and_deviation_are_those_of_all_and_the_rest_is_near(int actors)
    {
        var world = World(actors);
        Near(Plain(Payoffs(world))!, WorldPayoffs.In(world).OfAll(Involved, Change)!, actors);
        foreach (var (kind, summary) in WorldPayoffs.In(world).OfKinds(Involved, Change).Index())
        {
            double[] own = Payoffs(world, kind);
            Near(Plain(own)!, summary!, own.Length);
        }
    }

    /// <summary>The share that loses strays by √(p(1 − p)/2000 · (1 − 2000/N)); here over 64 solutions that hit different actors.</summary>
    [Fact]
    public void The_share_that_loses_strays_as_far_as_its_standard_error_says()
    {
        var world = World(6_000);
        var payoffs = WorldPayoffs.In(world);
        var squares = new List<double>();
        for (var solution = 0; solution < 64; solution++)
        {
            double[] change = [Math.Cos(solution), Math.Sin(2 * solution), Math.Cos(3 * solution + 1)];
            var plain = Plain(Payoffs(world, change: change))!;
            var error = Math.Sqrt(plain.Losing * (1 - plain.Losing) / 2_000 * (1 - 2_000.0 / 6_000));
            squares.Add(Math.Pow((payoffs.OfAll(Involved, change)!.Losing - plain.Losing) / error, 2));
        }

        Assert.InRange(Math.Sqrt(squares.Average()), 0.5, 1.6);
    }

    [Fact]
    public void A_kind_of_no_more_than_two_thousand_is_looked_at_as_a_whole_in_a_large_world()
    {
        var world = World(5_000);
        var summaries = WorldPayoffs.In(world).OfKinds(Involved, Change);
        Assert.All(world.ActorsByKind, count => Assert.InRange(count, 1, 2_000));
        for (var kind = 0; kind < 3; kind++)
        {
            var plain = Plain(Payoffs(world, kind))!;
            Assert.Equal((plain.Losing, plain.TenthPercentile), (summaries[kind]!.Losing, summaries[kind]!.TenthPercentile));
        }
    }

    [Fact]
    public void A_kind_without_actors_has_no_summary()
    {
        var world = World(2_100, [.. Enumerable.Range(0, 3_000).Select(kind => $"kind{kind}")]);
        var empty = Array.IndexOf(world.ActorsByKind, 0);
        Assert.Null(WorldPayoffs.In(world).OfKinds(Involved, Change)[empty]);
        var alone = Array.IndexOf(world.ActorsByKind, 1);
        Assert.Equal(0, WorldPayoffs.In(world).OfKinds(Involved, Change)[alone]!.Deviation);
    }

    [Fact]
    public void A_sample_has_two_thousand_different_actors_of_its_group_and_is_the_same_each_time()
    {
        var draws = World(2).Draws;
        int[] actors = [.. Enumerable.Range(0, 9_000).Select(actor => 3 * actor)];
        var sample = PayoffSample.Of(draws, 0, actors);
        Assert.Equal(2_000, sample.Distinct().Count());
        Assert.Empty(sample.Except(actors));
        Assert.Equal(sample.Order(), sample);
        Assert.Equal(sample, PayoffSample.Of(draws, 0, actors));
        Assert.NotEqual(sample, PayoffSample.Of(draws, 1, actors));
        Assert.Equal(actors[..2_000], PayoffSample.Of(draws, 0, actors[..2_000]));
        Assert.Equal(2_000, PayoffSample.Of(draws, 0, actors[..2_001]).Distinct().Count());
    }

    /// <summary>Two actors: i = (.5, −.5) and (.1, .9). Δf = (.2, .4) gives −.1 and .38.</summary>
    [Fact]
    public void Moments_by_hand()
    {
        var moments = new InterestMoments(Profiles([0.5, -0.5, 0.1, 0.9]), [0, 1]);
        Assert.Equal(0.14, moments.Mean([0, 1], [0.2, 0.4]), 1e-15);
        Assert.Equal(0.24, moments.Deviation([0, 1], [0.2, 0.4]), 1e-15);
        Assert.Equal(0.04, moments.Deviation([0], [0.2]), 1e-15);
    }

    /// <summary>All alike, or a solution that moves all domains as far for actors who want all of them better: nobody differs.</summary>
    [Fact]
    public void Where_nobody_differs_the_deviation_is_a_rounding_error_at_most()
    {
        Assert.Equal(0, new InterestMoments(Profiles([0.5, 0.5, 0.5, 0.5]), [0, 1]).Deviation([0, 1], [0.3, -0.2]), 1e-9);
        Assert.Equal(0, new InterestMoments(Profiles([0.1, 0.9, 0.7, 0.3, 0.35, 0.65]), [0, 1, 2]).Deviation([0, 1], [0.3, 0.3]), 1e-8);
    }

    private static void Near(PayoffSummary plain, PayoffSummary summary, int actors)
    {
        var spread = Math.Sqrt(Math.Max(0, 1 - 2_000.0 / actors) / 2_000);
        Assert.Equal(plain.Mean, summary.Mean, 1e-13);
        Assert.Equal(plain.Deviation, summary.Deviation, 1e-13);
        Assert.Equal(plain.Losing, summary.Losing, 1e-13 + 4 * spread * Math.Sqrt(plain.Losing * (1 - plain.Losing)));
        Assert.Equal(plain.TenthPercentile, summary.TenthPercentile, 1e-13 + 4 * spread * 1.71 * plain.Deviation);
    }

    private static PublicWorld World(int actors, string[]? kinds = null) => WorldBuilder.Build(
        new WorldSource(3, 0, 1, kinds is null ? new WorldParameters { Actors = actors } : new WorldParameters { Actors = actors, Kinds = kinds }));

    private static double[] Payoffs(PublicWorld world, int? kind = null, double[]? change = null) =>
    [
        .. Enumerable.Range(0, world.Actors.Count).Where(actor => kind is null || world.Actors.Kind[actor] == kind)
            .Select(actor => Payoff.Of(world.Actors.InterestsOf(actor), Involved, change ?? Change, [0, 0, 0])),
    ];

    private static PayoffSummary? Plain(double[] payoffs)
    {
        if (payoffs.Length == 0)
        {
            return null;
        }

        var mean = payoffs.Aggregate(0.0, (sum, payoff) => sum + payoff) / payoffs.Length;
        var squares = payoffs.Aggregate(0.0, (sum, payoff) => sum + (payoff - mean) * (payoff - mean));
        return new PayoffSummary(
            mean, Model.Mathematics.Quantile.Sorted([.. payoffs.Order()], 0.1), Math.Sqrt(squares / payoffs.Length),
            (double)payoffs.Count(payoff => payoff < 0) / payoffs.Length);
    }

    private static ActorProfiles Profiles(double[] interests)
    {
        var count = interests.Length / 2;
        return new ActorProfiles
        {
            Count = count,
            Domains = 2,
            KindLabels = ["public"],
            Kind = new int[count],
            Home = new int[count],
            Tier = new Tier[count],
            Mandate = new ulong[count],
            Interests = interests,
            UnitInterests = interests,
            Competence = interests,
            Willingness = new double[count],
            Skill = new double[count],
            Capacity = new int[count],
        };
    }
}
