using System.Text.Json;
using OpgaveSim.Model.Originality;

namespace OpgaveSim.Analysis.Tests.Oracles;

internal static class OriginalityOracles
{
    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["statistical_rarity_each"] = input => StatisticalRarity.Each(input.Words("ideas")),
            ["surprisal_bits_each"] = input => Surprisal.Each(input.Words("ideas")),
        };
}
