using CsCheck;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Diversity;

/// <summary>Stakes counted by rounded columns, against looking at every actor.</summary>
public class StakeColumnsTests
{
    [Theory]
    [InlineData(2, 8)]
    [InlineData(203, 8)]
    [InlineData(4_096, 8)]
    [InlineData(9_001, 64)]
    public void Counted_are_all_whose_stake_is_larger(int actors, int domains)
    {
        var profiles = WorldBuilder.Build(new WorldSource(3, 0, 1, new WorldParameters { Actors = actors, Domains = domains, Choices = 64 / domains, Couplings = 0 })).Actors;
        var columns = new StakeColumns(profiles);
        Gen.Select(Gen.Int[0, domains - 1].HashSet[1, 6], Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, 0.2], Gen.Const(0.0), Gen.Const(1.0))).Sample((set, stake) =>
        {
            int[] ascending = [.. set.Order()];
            return Plain(profiles, ascending, stake) == columns.CountAbove(ascending, stake);
        }, iter: 40, threads: 1);
    }

    /// <summary>Thresholds that are the stake of an actor itself, and a hair to either side: what was rounded away decides.</summary>
    [Fact]
    public void What_was_rounded_away_is_looked_at()
    {
        var profiles = WorldBuilder.Build(new WorldSource(4, 0, 1, new WorldParameters { Actors = 500 })).Actors;
        var columns = new StakeColumns(profiles);
        for (var actor = 0; actor < 500; actor++)
        {
            int[] set = [actor % 4, 4, 5 + (actor % 3)];
            var own = Stake.Of(profiles.InterestsOf(actor), set);
            Assert.Equal(Plain(profiles, set, own), columns.CountAbove(set, own));
            Assert.Equal(Plain(profiles, set, Math.BitDecrement(own)), columns.CountAbove(set, Math.BitDecrement(own)));
            Assert.Equal(Plain(profiles, set, own) + 1, columns.CountAbove(set, Math.BitDecrement(own)));
        }
    }

    private static int Plain(ActorProfiles actors, int[] domains, double stake) =>
        Enumerable.Range(0, actors.Count).Count(actor => Stake.Of(actors.InterestsOf(actor), domains) > stake);
}
