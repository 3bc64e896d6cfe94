using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.World;

public class WorldBuilderTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters { Actors = 5_000 }));

    [Fact]
    public void Interests_are_scaled_and_unit_interests_have_length_one()
    {
        for (var actor = 0; actor < 5_000; actor++)
        {
            Assert.Equal(1, World.Actors.InterestsOf(actor).ToArray().Sum(Math.Abs), 1e-12);
            Assert.Equal(1, World.Actors.UnitInterestsOf(actor).ToArray().Sum(x => x * x), 1e-12);
        }
    }

    [Fact]
    public void Only_interests_outside_home_and_next_are_opposed_and_as_often_as_set()
    {
        int negative = 0, outside = 0;
        for (var actor = 0; actor < 5_000; actor++)
        {
            var interests = World.Actors.InterestsOf(actor);
            var home = World.Actors.Home[actor];
            Assert.True(interests[home] > 0 && interests[(home + 1) % 8] > 0);
            for (var d = 0; d < 8; d++)
            {
                negative += interests[d] < 0 ? 1 : 0;
            }

            outside += 6;
        }

        Assert.Equal(0.15, (double)negative / outside, 0.01);
    }

    [Fact]
    public void Competence_lies_in_its_ranges()
    {
        for (var actor = 0; actor < 5_000; actor++)
        {
            var competence = World.Actors.CompetenceOf(actor);
            var home = World.Actors.Home[actor];
            Assert.InRange(competence[home], 0.6, 1);
            for (var d = 0; d < 8; d++)
            {
                Assert.True(d == home || competence[d] < 0.5);
            }
        }
    }

    [Fact]
    public void Willingness_and_skill_are_clamped_normals()
    {
        Assert.Equal(0.7, World.Actors.Willingness.Average(), 0.01);
        Assert.Equal(0.5, World.Actors.Skill.Average(), 0.01);
        Assert.All(World.Actors.Willingness, w => Assert.InRange(w, 0.02, 1));
        var extreme = WorldBuilder.Build(new WorldSource(1, 0, 1, new WorldParameters { Willingness = new() { Mean = 0, Sd = 0.5 } }));
        Assert.Equal(0.02, extreme.Actors.Willingness.Min());
    }

    [Fact]
    public void Only_public_actors_have_a_mandate_and_national_ones_two_domains()
    {
        for (var actor = 0; actor < 5_000; actor++)
        {
            var expected = World.Actors.KindLabels[World.Actors.Kind[actor]] != "public" ? 0
                : World.Actors.Tier[actor] == Tier.National ? 2 : 1;
            Assert.Equal(expected, System.Numerics.BitOperations.PopCount(World.Actors.Mandate[actor]));
        }
    }

    [Fact]
    public void Ties_are_held_at_both_ends_and_at_least_four()
    {
        for (var actor = 0; actor < 5_000; actor++)
        {
            var ties = World.FirstTies(actor);
            Assert.InRange(ties.Length, 4, 32);
            Assert.Equal(ties.OrderBy(tie => tie.To), ties);
            Assert.All(ties, tie => Assert.Contains(World.FirstTies(tie.To), back => back.To == actor));
            Assert.DoesNotContain(ties, tie => tie.To == actor);
        }
    }

    [Fact]
    public void Practices_differ_from_the_sector_s_by_an_eighth()
    {
        var bits = 0;
        for (var actor = 0; actor < 2_000; actor++)
        {
            Assert.InRange(World.FirstPractices(actor).Length, 1, 2);
            bits += System.Numerics.BitOperations.PopCount(World.FirstPractices(actor)[0] ^ World.FirstPractices(actor)[^1]);
        }

        Assert.Equal(2 * 0.125 * 0.875 * 64, bits / 2_000.0, 0.4); // two independent eighths
    }

    [Fact]
    public void Breadths_come_with_a_quarter_a_half_and_a_quarter()
    {
        var counts = Enumerable.Range(0, World.IssueCount).CountBy(id => World.Issue(id).Domains.Length).ToDictionary();
        Assert.Equal(0.25, (double)counts[3] / World.IssueCount, 0.03);
        Assert.Equal(0.5, (double)counts[4] / World.IssueCount, 0.03);
        Assert.All(Enumerable.Range(0, 100), id => Assert.Equal(1, World.Issue(id).Requirement.Sum(), 1e-12));
    }

    [Theory]
    [InlineData(4.0, 36, 144)]
    [InlineData(0.3, 10, 3)]
    [InlineData(1.5, 3, 4)]
    [InlineData(1.16, 25, 29)]
    public void Fractions_of_arrivals_are_carried(double rate, int rounds, int issues)
    {
        var schedule = IssueArrivals.Schedule(new WorldParameters { IssuesPerRound = rate }, null, rounds);
        Assert.Equal(issues, schedule.Length);
        Assert.All(schedule, issue => Assert.InRange(issue.Round, 0, rounds - 1));
        Assert.Equal(schedule.OrderBy(issue => issue.Round), schedule);
    }

    [Theory]
    [InlineData(2, 1, 1)]
    [InlineData(3, 64, 1)]
    [InlineData(2, 1, 64)]
    public void Worlds_at_the_bounds_can_be_made(int actors, int domains, int choices)
    {
        var p = new WorldParameters { Actors = actors, Domains = domains, Choices = choices };
        var world = WorldBuilder.Build(new WorldSource(1, 0, 5, p));
        Assert.Equal(actors, world.Actors.Count);
        Assert.NotEmpty(world.LandscapeOf(world.Issue(0)).Active);
    }

    [Fact]
    public void Equal_sources_make_equal_worlds_and_scenarios_do_not_matter()
    {
        var one = WorldBuilder.Build(new WorldSource(9, 4, 36, new WorldParameters()));
        var other = WorldBuilder.Build(new WorldSource(9, 4, 36, new WorldParameters()));
        Assert.Equal(one.Actors.Interests, other.Actors.Interests);
        Assert.Equal(one.StatusQuo, other.StatusQuo);
        Assert.NotEqual(one.Actors.Interests, WorldBuilder.Build(new WorldSource(9, 5, 36, new WorldParameters())).Actors.Interests);
    }
}
