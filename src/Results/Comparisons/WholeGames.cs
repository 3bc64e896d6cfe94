using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>Games from which Shapley values are told: what every coalition makes in one world, a world each.</summary>
internal static class WholeGames
{
    /// <summary>The games of the worlds in which every coalition has a value, in the order of worlds.</summary>
    /// <param name="coalitions">The values of each coalition, world by world; null is no value.</param>
    public static double[][] Of(IReadOnlyList<IReadOnlyList<double?>> coalitions) =>
        [.. Enumerable.Range(0, coalitions.Min(worlds => worlds.Count))
            .Where(world => coalitions.All(worlds => worlds[world] is not null))
            .Select(world => coalitions.Select(worlds => worlds[world]!.Value).ToArray())];

    /// <summary>Why nothing can be told of games; null: something can.</summary>
    public static NoVariation? WhyNot(double[][] games) =>
        games.Length == 0 ? NoVariation.NoValue
        : games.All(game => game.All(value => value == game[0])) ? NoVariation.SameInAllWorlds
        : null;
}
