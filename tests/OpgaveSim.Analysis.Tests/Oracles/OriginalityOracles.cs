using System.Text.Json;
using OpgaveSim.Model.Originality;

namespace OpgaveSim.Analysis.Tests.Oracles;

internal static class OriginalityOracles
{
    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["knn_novelty_euclidean"] = input => Nearest(input, input.Integer("k")),
            ["nearest_precedent_distance_euclidean"] = input => Nearest(input, 1),
            ["statistical_rarity_each"] = input => StatisticalRarity.Each(input.Words("ideas")),
            ["surprisal_bits_each"] = input => Surprisal.Each(input.Words("ideas")),
            ["new_combination_share"] = input =>
            {
                var share = new NewCombinationShare<string>();
                foreach (var set in Sets(input, "past"))
                {
                    share.Remember(set);
                }

                return Sets(input, "new").Select(share.Of);
            },
        };

    private static IEnumerable<double?> Nearest(JsonElement input, int k) =>
        input.Rows("candidates").Select(candidate => KNearestNovelty.Of(input.Rows("archive"), candidate, k));

    private static IEnumerable<string[]> Sets(JsonElement input, string name) =>
        input.GetProperty(name).EnumerateArray().Select(set => set.EnumerateArray().Select(item => item.GetString()!).ToArray());
}
