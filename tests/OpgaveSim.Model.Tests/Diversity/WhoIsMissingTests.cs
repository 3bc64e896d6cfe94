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
                Stake.Of(World.Actors.InterestsOf(actor), issue.Domains) > 1.0 / 8 && !seated.Contains(actor));
            return plain == missing.Count(issue, [.. seated]) && plain > 0;
        }, threads: 1);
        Assert.Equal(0, missing.Count(World.Issue(0), [.. Enumerable.Range(0, 200)]));
    }
}
