namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Shapley values (Shapley 1953): how much each player adds to a coalition, averaged over all orders in which players can join. They add up
/// to what all players together make beyond what nobody makes; players that add the same get the same; who adds nothing gets 0.
/// </summary>
public static class ShapleyValues
{
    /// <summary>Most players: all 2ⁿ coalitions are visited for each.</summary>
    public const int MostPlayers = 10;

    /// <summary>The values, a player each, in the unit of the game. Cost: n · 2ⁿ⁻¹ differences, summed in the order of coalitions.</summary>
    /// <param name="game">
    /// What each coalition makes: 2ⁿ numbers, n from 1 to <see cref="MostPlayers"/>. Bit i of a place says whether player i is in; place 0 is the
    /// coalition of nobody, whose worth need not be 0.
    /// </param>
    /// <exception cref="ArgumentException">The number of coalitions is no power of two from 2 to 1,024.</exception>
    public static double[] Of(IReadOnlyList<double> game)
    {
        var players = int.Log2(Math.Max(1, game.Count));
        if (players is < 1 or > MostPlayers || game.Count != 1 << players)
        {
            throw new ArgumentException($"{game.Count} coalitions; allowed: a power of two from 2 to {1 << MostPlayers}", nameof(game));
        }

        return [.. Enumerable.Range(0, players).Select(player => Of(game, players, player))];
    }

    private static double Of(IReadOnlyList<double> game, int players, int player)
    {
        var sum = 0.0;
        for (var others = 0; others < game.Count; others++)
        {
            if ((others >> player & 1) == 0)
            {
                sum += Weight(players, int.PopCount(others)) * (game[others | 1 << player] - game[others]);
            }
        }

        return sum;
    }

    /// <summary>The share of orders in which just these others came before: k! (n − 1 − k)! / n!.</summary>
    private static double Weight(int players, int others)
    {
        var orders = (double)players; // n · (n − 1 over k)
        for (var i = 1; i <= others; i++)
        {
            orders = orders * (players - i) / i;
        }

        return 1 / orders;
    }
}
