using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Relations;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Formation;

public class CandidatesTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(
        new WorldSource(1, 0, 36, new WorldParameters { Skill = new() { Mean = 0.5, Sd = 0 } }));

    private static readonly TableParameters P = new();

    [Fact]
    public void Strangers_and_contacts_have_their_shares_and_neither_fills_up_for_the_other()
    {
        // S = 40, skill ½: o = 10 strangers; 30 places for contacts, of which there are 3.
        var found = Scout(Member(0, Live(5), Live(6), Live(7)));
        Assert.Equal(13, found.Length);
        Assert.Equal([5, 6, 7], found[..3].Order());
        Assert.DoesNotContain(0, found);
        Assert.Equal(13, found.Distinct().Count());
    }

    [Fact]
    public void Of_many_contacts_only_so_many_are_seen_and_none_of_them_as_a_stranger()
    {
        var found = Scout(Member(0, [.. Enumerable.Range(100, 32).Select(Live)]), Member(1, [.. Enumerable.Range(140, 32).Select(Live)]));
        Assert.Equal(30, found.Count(actor => actor is >= 100 and < 132 or >= 140 and < 172));
        Assert.Equal(40, found.Length);
    }

    [Fact]
    public void A_dead_tie_is_no_contact_and_can_be_met_as_a_stranger()
    {
        var candidates = new Candidates();
        candidates.Scout(World, P, 3, [Member(0, new Tie(5, 0.051, 0))], [0], 2);
        Assert.Equal(0, candidates.StrongestTie(5));
        Assert.Equal(10, candidates.Count);
    }

    [Fact]
    public void Who_was_asked_is_not_seen_again()
    {
        var candidates = new Candidates();
        candidates.Scout(World, P, 3, [Member(0, Live(5), Live(6))], [0, 5], 0);
        Assert.DoesNotContain(5, candidates.Actors.ToArray());
        Assert.Equal(11, candidates.Count);
    }

    [Fact]
    public void In_a_small_world_it_sees_whom_there_is()
    {
        var small = WorldBuilder.Build(new WorldSource(1, 0, 36, new WorldParameters { Actors = 4, TiesTaken = 0 }));
        var candidates = new Candidates();
        candidates.Scout(small, P, 0, [new Seat(2, 0, [], [])], [2], 0);
        Assert.Equal([0, 1, 3], candidates.Actors.ToArray().Order());
    }

    [Fact]
    public void The_strongest_of_several_ties_counts()
    {
        var candidates = new Candidates();
        candidates.Scout(World, P, 3, [Member(0, new Tie(5, 0.5, 0)), Member(1, new Tie(5, 0.8, 0))], [0, 1], 0);
        Assert.Equal(0.8, candidates.StrongestTie(5));
    }

    private static Tie Live(int to) => new(to, 0.5, 0);

    private static Seat Member(int actor, params Tie[] ties) => new(actor, 0, ties, []);

    private static int[] Scout(params Seat[] members)
    {
        var candidates = new Candidates();
        candidates.Scout(World, P, 3, members, members.Select(seat => seat.Actor).ToArray(), 0);
        return candidates.Actors.ToArray();
    }
}
