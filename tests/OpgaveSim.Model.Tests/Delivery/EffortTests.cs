using OpgaveSim.Model.Delivery;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Delivery;

/// <summary>What owners put in, by hand.</summary>
public class EffortTests
{
    private static readonly TableParameters P = new();

    [Theory]
    [InlineData(RoleSettling.Convener, 0.1, 0, 0.96)] // 0.8 · 1.2
    [InlineData(RoleSettling.Convener, 0.1, 1, 0.8)]
    [InlineData(RoleSettling.Convener, 0, 0, 0.4)] // 0.8 · 0.5: not gaining counts as losing
    [InlineData(RoleSettling.Convener, -0.1, 0.5, 0.6)] // 0.8 · 0.75
    [InlineData(RoleSettling.Partners, 0.1, 0, 1)] // 1 · 1.2, at most 1
    [InlineData(RoleSettling.Partners, -0.1, 0, 0.5)]
    [InlineData(RoleSettling.None, -0.1, 1, 0.8)]
    public void The_first_effort(RoleSettling roles, double payoff, double orientation, double expected) =>
        Assert.Equal(expected, Efforts.First(P with { Roles = roles }, payoff, orientation), 1e-12);

    [Fact]
    public void Conditional_owners_follow_the_others_and_effort_decays()
    {
        CommitmentType[] types = [CommitmentType.FreeRider, CommitmentType.Conditional, CommitmentType.Steady];
        double[] first = [0.8, 0.8, 0.6], one = new double[3], two = new double[3], three = new double[3];
        Efforts.Of(P, types, first, [], one);
        Efforts.Of(P, types, first, one, two);
        Efforts.Of(P, types, first, two, three);
        Assert.Equal([0, 0.8, 0.6], one);
        Assert.Equal(0.75 * 0.3 + 0.25 * 0.8, two[1], 1e-12); // the others: 0 and 0.6
        Assert.Equal(two[1], three[1], 1e-12);
        Assert.Equal([0, 0.6], [three[0], three[2]]);
    }

    [Fact]
    public void Who_follows_the_least_follows_the_one_that_does_least()
    {
        CommitmentType[] types = [CommitmentType.Conditional, CommitmentType.Conditional, CommitmentType.Steady];
        double[] first = [0.8, 0.8, 0.6], two = new double[3], three = new double[3];
        Efforts.Of(P with { Follow = Following.Least }, types, first, first, two);
        Efforts.Of(P with { Follow = Following.Least }, types, first, two, three);
        Assert.Equal(0.75 * 0.6 + 0.25 * 0.8, two[0], 1e-12); // the others: 0.8 and 0.6
        Assert.Equal(two[0], two[1], 1e-12);
        Assert.Equal(0.75 * 0.6 + 0.25 * 0.8, three[0], 1e-12); // the others: 0.65 and 0.6
        var withFree = new double[3];
        Efforts.Of(P with { Follow = Following.Least }, [CommitmentType.FreeRider, CommitmentType.Conditional, CommitmentType.Steady], first, [0, 0.8, 0.6], withFree);
        Assert.Equal(0.25 * 0.8, withFree[1], 1e-12); // one free rider is enough
        var alone = new double[1];
        Efforts.Of(P with { Follow = Following.Least }, [CommitmentType.Conditional], [0.7], [0.7], alone);
        Assert.Equal(0.7, alone[0]);
    }

    [Fact]
    public void A_sole_owner_keeps_its_first_effort_and_free_riders_among_themselves_put_in_nothing()
    {
        var alone = new double[1];
        Efforts.Of(P, [CommitmentType.Conditional], [0.7], [0.7], alone);
        Assert.Equal(0.7, alone[0]);
        var both = new double[2];
        Efforts.Of(P, [CommitmentType.FreeRider, CommitmentType.FreeRider], [1, 1], [0, 0], both);
        Assert.Equal([0, 0], both);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 400, 0)]
    [InlineData(0, 1, 0, 400)]
    public void Types_follow_their_shares(double freeRiders, double conditional, int free, int following)
    {
        var draws = KeyedDraws.ForReplication(1, 0);
        CommitmentType[] types = [.. Enumerable.Range(0, 400).Select(actor => CommitmentTypes.Of(draws, P with { FreeRiders = freeRiders, Conditional = conditional }, actor))];
        Assert.Equal((free, following), (types.Count(type => type == CommitmentType.FreeRider), types.Count(type => type == CommitmentType.Conditional)));
    }

    [Fact]
    public void Only_who_loses_refuses_or_strikes_and_the_issue_binds()
    {
        Assert.Equal(
            [0, 0, 1, 0.25, 0], ((double, double)[])[(0.1, 0), (0, 0), (-0.1, 0), (-0.1, 0.75), (-0.1, 1)] is var cases
                ? cases.Select(one => Roles.Refusal(one.Item1, one.Item2)).ToArray() : []);
        Assert.Equal(0.5, Ratification.Chance(P, -0.1, 0));
        Assert.Equal(0, Ratification.Chance(P, 0, 0));
        Assert.Equal(0, Ratification.Chance(P, -0.1, 1));
    }
}
