using OpgaveSim.Analysis.Published.Alignments;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Published;

public class AlignmentTests
{
    [Theory]
    [InlineData("friends", new[] { 0, 0, 1 }, -4)]
    [InlineData("friends", new[] { 0, 0, 0 }, 0)]
    [InlineData("friends", new[] { 0, 1, 1 }, 0)]
    [InlineData("rivals", new[] { 0, 1, 1 }, -4)]
    [InlineData("rivals", new[] { 0, 1, 2 }, -6)]
    [InlineData("sizes", new[] { 0, 1, 0 }, -8)]
    [InlineData("sizes", new[] { 0, 1, 1 }, -6)]
    [InlineData("sizes", new[] { 0, 0, 1 }, 10)]
    [InlineData("blocs", new[] { 0, 1, 0, 1 }, -6)]
    [InlineData("blocs", new[] { 0, 1, 1, 0 }, -4)]
    [InlineData("blocs", new[] { 0, 0, 1, 1 }, 6)]
    [InlineData("blocs", new[] { 0, 1, 1, 1 }, -1)]
    public void Energies_are_those_worked_by_hand(string name, int[] sides, double energy) =>
        Assert.Equal(energy, AlignmentEnergy.Of(AlignmentExamples.Named(name)!, sides));

    [Fact]
    public void All_partitions_are_looked_at_once()
    {
        var actors = AlignmentCase.Of([1, 1, 1, 1, 1]);
        Assert.Equal(16, AlignmentEnumeration.Of(actors, 2)!.Partitions.Count);
        Assert.Equal(52, AlignmentEnumeration.Of(actors, 5)!.Partitions.Count); // Bell number
        Assert.Null(AlignmentEnumeration.Of(AlignmentCase.Of([.. Enumerable.Repeat(1.0, 18)]), 2));
    }

    [Fact]
    public void Two_blocs_have_two_minima_and_the_lower_one_draws_seven_of_eight()
    {
        var all = AlignmentEnumeration.Of(AlignmentExamples.Blocs, 2)!;
        Assert.Equal([[0, 1, 0, 1], [0, 1, 1, 0]], all.Minima.Select(index => all.Partitions[index]));
        Assert.Equal([7, 1], all.Basins);
        Assert.Equal(0, all.Lowest);
    }

    [Fact]
    public void A_move_changes_the_energy_by_what_the_pulls_say()
    {
        var draws = KeyedDraws.ForReplication(8, 0);
        var actors = new AlignmentCase([.. "abcdef".Select(letter => letter.ToString())], [1, 2, 3, 1, 2, 1],
            [.. Enumerable.Range(0, 36).Select(index => draws.Uniform(Purpose.AlignmentStart, 99, (uint)index) - .5)]);
        int[] sides = [0, 1, 2, 0, 1, 2];
        while (AlignmentDescent.BestMove(actors, sides, 3, AlignmentEnergy.Of(actors, sides)) is { } move)
        {
            var before = AlignmentEnergy.Of(actors, sides);
            sides[move.Actor] = move.Side;
            Assert.Equal(AlignmentEnergy.Of(actors, sides), move.Energy, 1e-12);
            Assert.True(move.Energy < before);
        }

        Assert.Contains(AlignmentEnumeration.Of(actors, 3)!.Partitions.Index().Where(entry => entry.Item.SequenceEqual(AlignmentEnumeration.Canonical(sides))),
            entry => AlignmentEnumeration.Of(actors, 3)!.Minima.Contains(entry.Index));
    }

    [Fact]
    public void Actors_with_two_sorts_of_interests_take_two_sides_and_tables_are_held_against_them()
    {
        double[] interests = [1, 0, 1, 0, 0, 1, 0, 1];
        var actors = TableAlignment.Case(interests, 2);
        Assert.Equal(2.0 / 3, actors.Propensity(0, 1), 1e-12); // cosine 1 less the mean 4/12
        Assert.Equal(-1.0 / 3, actors.Propensity(0, 2), 1e-12);
        var sides = TableAlignment.Sides(actors, 2, KeyedDraws.ForReplication(2, 0));
        Assert.Equal([0, 0, 1, 1], AlignmentEnumeration.Canonical(sides));
        Assert.Equal(1.0 / 3, TableAlignment.SameSide(sides, [0, 1, 2, 3]), 1e-12);
        Assert.Equal(1, TableAlignment.Resemblance(sides, [0, 1]), 1e-12);
        Assert.Equal(-.5, TableAlignment.Resemblance(sides, [0, 2]), 1e-12);
        Assert.Equal(0, TableAlignment.Resemblance(sides, [0, 1, 2]), 1e-12);
        Assert.Equal(double.NaN, TableAlignment.Resemblance(sides, [0]));
    }
}
