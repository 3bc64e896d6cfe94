using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Results.Calibration;

namespace OpgaveSim.Results.Tests.Calibration;

public class SeatFactsTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(5, 0, 12, new WorldParameters { Actors = 60 }));

    [Fact]
    public void The_spread_of_sizes_is_that_of_a_sample() =>
        Assert.Equal(1, SeatFacts.Of(World, [[0, 1], [2, 3, 4], [5, 6, 7, 8]])[0]!.Value, 12);

    /// <summary>Tables of one kind have no variety; tables that share out the kinds have more than chance, and those of like interests less distance.</summary>
    [Fact]
    public void Tables_compare_with_chance_as_they_were_made()
    {
        int[][] byKind = [.. Enumerable.Range(0, 3).SelectMany(kind => Of(kind).Chunk(5).Where(table => table.Length == 5))];
        Assert.Equal(0, SeatFacts.Of(World, byKind)[1]!.Value);
        int[][] mixed = [.. Enumerable.Range(0, World.ActorsByKind.Min()).Select(at => (int[])[Of(0)[at], Of(1)[at], Of(2)[at]])];
        Assert.True(SeatFacts.Of(World, mixed)[1] > 1.2);
        int[][] alike = [.. Enumerable.Range(0, 20).Select(actor => (int[])[actor, Nearest(actor)])];
        Assert.True(SeatFacts.Of(World, alike)[2] < 0.6);
    }

    /// <summary>The ratio is the mean over tables over the mean of twenty networks: near 1 for tables by number, as numbers say nothing.</summary>
    [Fact]
    public void Tables_that_chance_could_have_set_are_near_one()
    {
        var values = SeatFacts.Of(World, [.. Enumerable.Range(0, 60).Select(table => Enumerable.Range(0, 6).Select(seat => (table * 7 + seat * 11) % 60).ToArray())]);
        Assert.InRange(values[1]!.Value, 0.95, 1.05);
        Assert.InRange(values[2]!.Value, 0.93, 1.07);
    }

    [Fact]
    public void Without_tables_nothing_has_a_value() => Assert.Equal([null, null, null], SeatFacts.Of(World, []));

    private static int[] Of(int kind) => [.. Enumerable.Range(0, 60).Where(actor => World.Actors.Kind[actor] == kind)];

    private static int Nearest(int actor) => Enumerable.Range(0, 60).Where(other => other != actor)
        .MinBy(other => Separation.OfDirections(World.Actors.UnitInterests, World.Domains, [actor, other])!.Value);
}
