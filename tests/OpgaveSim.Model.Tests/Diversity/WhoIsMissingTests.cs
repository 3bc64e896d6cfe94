using CsCheck;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Diversity;

public class WhoIsMissingTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));

    [Fact]
    public void Mandates_cover_what_somebody_is_responsible_for()
    {
        var issue = World.Issue(0);
        var (first, second) = (issue.Domains[0], issue.Domains[1]);
        var of = Enumerable.Range(0, 200).Where(actor => World.Actors.Mandate[actor] == 1UL << first).Take(2).ToArray();
        var other = Enumerable.Range(0, 200).First(actor => World.Actors.Mandate[actor] == 1UL << second);
        var none = Enumerable.Range(0, 200).First(actor => World.Actors.Mandate[actor] == 0);
        Assert.Equal(0, MandateCover.Of(World.Actors, issue, []));
        Assert.Equal(0, MandateCover.Of(World.Actors, issue, [none]));
        Assert.Equal(issue.Requirement[first], MandateCover.Of(World.Actors, issue, [of[0], of[1], none]), 1e-15);
        Assert.Equal(issue.Requirement[first] + issue.Requirement[second], MandateCover.Of(World.Actors, issue, [other, of[0]]), 1e-15);
    }

    [Fact]
    public void Missing_are_those_with_more_than_an_even_stake_and_no_seat()
    {
        var missing = new MissingAtTable(World.Actors);
        Gen.Select(Gen.Int[0, World.IssueCount - 1], Gen.Int[0, 199].HashSet[0, 12]).Sample((id, seated) =>
        {
            var issue = World.Issue(id);
            var plain = Enumerable.Range(0, World.Actors.Count).Count(actor =>
                Stake.Of(World.Actors.InterestsOf(actor), issue.Domains) > issue.Domains.Length / 8.0 + 1e-12 && !seated.Contains(actor));
            return plain == missing.Count(issue, [.. seated]) && plain > 0;
        }, threads: 1);
        Assert.Equal(0, missing.Count(World.Issue(0), [.. Enumerable.Range(0, 200)]));
    }

    /// <summary>Interests of .3, .3, .2, .2 on four domains: an issue of the first two has a stake of .6, one of the last two .4, an even stake is .5.</summary>
    [Theory]
    [InlineData(new[] { 0, 1 }, 1)]
    [InlineData(new[] { 0, 2 }, 0)]
    [InlineData(new[] { 2, 3 }, 0)]
    [InlineData(new[] { 0 }, 1)]
    [InlineData(new[] { 0, 1, 2 }, 1)]
    [InlineData(new[] { 0, 1, 2, 3 }, 0)]
    public void An_even_stake_is_the_share_of_domains_that_the_issue_involves(int[] domains, int expected) =>
        Assert.Equal(expected, Missing([0.3, 0.3, 0.2, 0.2], domains));

    /// <summary>The sum of three fifths is a little over .6 in binary; that is no larger stake.</summary>
    [Fact]
    public void Rounding_makes_no_stake_larger_than_an_even_one()
    {
        Assert.True(0.2 + 0.2 + 0.2 > 3.0 / 5);
        Assert.Equal(0, Missing([0.2, 0.2, 0.2, 0.2, -0.2], [0, 1, 2]));
    }

    private static int Missing(double[] interests, int[] domains)
    {
        var world = new ActorProfiles
        {
            Count = 1,
            Domains = interests.Length,
            KindLabels = ["public"],
            Kind = [0],
            Home = [0],
            Tier = [Tier.Local],
            Mandate = [0],
            Interests = interests,
            UnitInterests = interests,
            Competence = interests,
            Willingness = [1],
            Skill = [1],
            Capacity = [1],
        };
        return new MissingAtTable(world).Count(new Model.Issues.Issue(0, 0, new double[interests.Length], domains, 0, -1), []);
    }
}
