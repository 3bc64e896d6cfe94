using System.Text.Json;
using OpgaveSim.Model.Diversity;
using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Analysis.Tests.Oracles;

internal static class DiversityOracles
{
    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["shannon_entropy_nats"] = input => Shannon.Of(input.Numbers("weights")),
            ["gini_simpson_blau"] = input => Blau.Of(input.Numbers("weights")),
            ["gini_simpson_unbiased"] = input => Blau.Unbiased(input.Numbers("weights")),
            ["blau_normalised_iqv"] = input =>
            {
                var weights = input.Numbers("weights");
                Array.Resize(ref weights, input.Integer("categories"));
                return Blau.Normalised(weights);
            },
            ["hill_number"] = input => HillNumber.Of(input.Numbers("weights"), input.Order("q")),
            ["pielou_evenness"] = input => Pielou.Of(input.Numbers("weights")),
            ["rao_quadratic_entropy"] = input => RaoStirling.Of(input.Numbers("weights"), input.Flat("distance").Flat),
            ["rao_stirling"] = input => RaoStirling.Of(
                input.Numbers("weights"), input.Flat("distance").Flat, input.Order("alpha"), input.Order("beta")),
            ["leinster_cobbold_diversity"] = input => LeinsterCobbold.Of(
                input.Numbers("weights"), input.Flat("similarity").Flat, input.Order("q")),
            ["mean_pairwise_cosine_distance"] = input => Mean(input, VectorDistance.Cosine),
            ["mean_pairwise_euclidean_distance"] = input => Mean(input, VectorDistance.Euclidean),
            ["mean_pairwise_cityblock_distance"] = input => Mean(input, VectorDistance.Cityblock),
            ["mean_pairwise_jaccard_distance"] = input => Mean(input, VectorDistance.Jaccard),
            ["mean_pairwise_hamming_distance"] = input => Mean(input, VectorDistance.Hamming),
            ["average_silhouette_width_euclidean"] = input => Silhouette.Average(Distances(input), input.Integers("labels")),
            ["silhouette_width_each"] = input => Silhouette.Each(Distances(input), input.Integers("labels")),
        };

    private static double? Mean(JsonElement input, PairDistance distance)
    {
        var (vectors, dimensions) = input.Flat("vectors");
        return Separation.Of(vectors, dimensions, [.. Enumerable.Range(0, vectors.Length / dimensions)], distance);
    }

    private static double[] Distances(JsonElement input)
    {
        var (points, dimensions) = input.Flat("points");
        return VectorDistance.Matrix(points, dimensions, VectorDistance.Euclidean);
    }
}
