using CsCheck;
using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Tests.Statistics;

public class ShapleyValuesTests
{
    private static readonly Gen<double[]> Games = Gen.Int[1, 5].SelectMany(players => Gen.Double[-10, 10].Array[1 << players]);

    [Fact]
    public void Gloves_the_one_with_the_right_glove_gets_two_thirds()
    {
        // players 0 and 1 have a left glove, player 2 the only right one; a pair is worth 1
        double[] game = [0, 0, 0, 0, 0, 1, 1, 1];
        Near([1.0 / 6, 1.0 / 6, 2.0 / 3], ShapleyValues.Of(game));
    }

    [Fact]
    public void Weighted_votes_of_four_parties()
    {
        // weights 4, 3, 2, 1 and a majority of 6: known values 5/12, 3/12, 3/12, 1/12
        int[] weights = [4, 3, 2, 1];
        double[] game = [.. Enumerable.Range(0, 16).Select(coalition => weights.Where((_, player) => (coalition >> player & 1) == 1).Sum() >= 6 ? 1.0 : 0)];
        Near([5.0 / 12, 3.0 / 12, 3.0 / 12, 1.0 / 12], ShapleyValues.Of(game));
    }

    [Fact]
    public void One_player_gets_what_it_adds() => Assert.Equal([-2.0], ShapleyValues.Of([5, 3]));

    [Fact]
    public void They_add_up_to_what_all_make_beyond_what_nobody_makes() => Games.Sample(game =>
        Assert.Equal(game[^1] - game[0], ShapleyValues.Of(game).Sum(), 1e-9));

    [Fact]
    public void Games_that_are_added_have_values_that_are_added() => Gen.Int[1, 4].SelectMany(players => Gen.Select(Gen.Double[-10, 10].Array[1 << players], Gen.Double[-10, 10].Array[1 << players]))
        .Sample(pair => Near([.. ShapleyValues.Of(pair.Item1).Zip(ShapleyValues.Of(pair.Item2), (one, other) => one + other)],
            ShapleyValues.Of([.. pair.Item1.Zip(pair.Item2, (one, other) => one + other)])));

    [Fact]
    public void Who_adds_nothing_gets_nothing_and_others_get_what_they_would_without() => Games.Sample(game =>
    {
        // the last player changes nothing
        var values = ShapleyValues.Of([.. game, .. game]);
        Assert.Equal(0, values[^1], 1e-9);
        Near(ShapleyValues.Of(game), values[..^1]);
    });

    [Fact]
    public void Players_that_add_the_same_get_the_same() => Gen.Double[-10, 10].Array[11].Sample(worth =>
        // worth hangs on the number of players alone
        Assert.All(ShapleyValues.Of([.. Enumerable.Range(0, 1 << 10).Select(coalition => worth[int.PopCount(coalition)])]), value => Assert.Equal((worth[10] - worth[0]) / 10, value, 1e-9)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(2048)]
    public void Anything_but_a_power_of_two_up_to_ten_players_is_refused(int coalitions) =>
        Assert.Throws<ArgumentException>(() => ShapleyValues.Of(new double[coalitions]));

    private static void Near(double[] expected, double[] values)
    {
        Assert.Equal(expected.Length, values.Length);
        Assert.All(expected.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
    }
}
