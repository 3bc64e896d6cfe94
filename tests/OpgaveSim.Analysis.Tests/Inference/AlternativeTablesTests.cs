using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Inference;

public class AlternativeTablesTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForDesign(1, "alternatives");

    /// <summary>Actor 0 sits at three tables, 1 and 2 at one, 3 at none.</summary>
    private static readonly TwoModeNetwork Seats = TwoModeNetwork.Of(4, [[0], [0, 1], [0, 2]]);

    [Fact]
    public void Members_are_drawn_in_proportion_to_their_tables()
    {
        const int many = 4_000;
        var single = AlternativeTables.Of(Seats, 0, many, AlternativeDraw.ByTables, Draws);
        Assert.All(single, members => Assert.Single(members));
        double Share(int actor) => single.Count(members => members[0] == actor) / (double)many;
        // 3 : 1 : 1, give or take four standard errors
        Assert.Equal(0.6, Share(0), 0.031);
        Assert.Equal(0.2, Share(1), 0.026);
        Assert.Equal(0, Share(3));
        // of two seats without replacement: 1 and 2 together ⅕ · ¼ + ⅕ · ¼
        var pairs = AlternativeTables.Of(Seats, 1, many, AlternativeDraw.ByTables, Draws);
        Assert.Equal(0.1, pairs.Count(members => members.SequenceEqual([1, 2])) / (double)many, 0.019);
    }

    [Fact]
    public void Uniformly_all_actors_are_alike()
    {
        const int many = 4_000;
        var pairs = AlternativeTables.Of(Seats, 2, many, AlternativeDraw.Uniform, Draws);
        Assert.Equal(6, pairs.Select(members => (members[0], members[1])).Distinct().Count());
        Assert.All(Enumerable.Range(0, 4), actor => Assert.Equal(0.5, pairs.Count(members => members.Contains(actor)) / (double)many, 0.032));
    }

    [Fact]
    public void Alternatives_are_named_by_table_and_number()
    {
        var few = AlternativeTables.Of(Seats, 1, 5, AlternativeDraw.ByTables, Draws);
        Assert.Equal(few, AlternativeTables.Of(Seats, 1, 50, AlternativeDraw.ByTables, Draws).Take(5));
        Assert.NotEqual(
            AlternativeTables.Of(Seats, 1, 50, AlternativeDraw.ByTables, Draws), AlternativeTables.Of(Seats, 2, 50, AlternativeDraw.ByTables, Draws));
    }

    [Fact]
    public void The_observed_table_comes_first_in_its_set()
    {
        var sets = AlternativeTables.Sets(Seats, (table, members) => [table, members.Length, members.Sum()], 6, AlternativeDraw.ByTables, Draws);
        Assert.Equal(3, sets.Count);
        Assert.All(sets, set => Assert.Equal(7, set.Alternatives.Count));
        Assert.Equal([2, 2, 2], sets[2].Alternatives[0]);
        Assert.All(sets[0].Alternatives, one => Assert.Equal([0, 1], one.Take(2)));
    }

    [Fact]
    public void A_table_of_nobody_or_of_all_has_one_alternative_many_times()
    {
        var seats = TwoModeNetwork.Of(2, [[], [0, 1]]);
        Assert.All(AlternativeTables.Of(seats, 0, 3, AlternativeDraw.ByTables, Draws), Assert.Empty);
        Assert.All(AlternativeTables.Of(seats, 1, 3, AlternativeDraw.ByTables, Draws), members => Assert.Equal([0, 1], members));
    }
}
