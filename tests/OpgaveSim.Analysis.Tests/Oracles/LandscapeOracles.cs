using System.Text.Json;
using OpgaveSim.Model.Landscapes;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Testing;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>NK landscapes: what is known of them in expectation, over many; and some small ones, looked at whole.</summary>
internal static class LandscapeOracles
{
    private const int AnySize = 8;
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["nk_expected_global_optimum_K0"] = input => Many(1_000, Size(input), input.Integer("K")).Average(all => all.OptimumFitness),
            ["nk_variance_global_optimum_K0"] = input =>
                Spread([.. Many(4_000, Size(input), input.Integer("K")).Select(all => all.OptimumFitness)]),
            ["nk_local_optima_K0"] = input => Many(200, Size(input), input.Integer("K")).Average(all => all.LocalOptima.Count()),
            ["nk_expected_local_optima_K_N_minus_1"] = input =>
                Many(3_000, input.Integer("N"), input.Integer("K")).Average(all => all.LocalOptima.Count()),
            ["nk_one_flip_autocorrelation"] = input => FitnessAutocorrelation.OneFlip(
                Enumerable.Range(0, 500).Select(id => PlainLandscape.Random(Draws, id, input.Integer("N"), input.Integer("K")))),
            ["nk_exact_enumeration"] = input =>
            {
                var landscape = PlainLandscape.OfTables(input.Rows("contributions"), input.Integer("K"));
                var size = input.Integer("N");
                var all = LandscapeEnumeration.Of(landscape);
                return new Dictionary<string, object?>
                {
                    ["optimum_fitness"] = all.OptimumFitness,
                    ["optimum"] = Written(all.Optimum, size),
                    ["local_optima"] = all.LocalOptima.Select(state => Written(state, size)).Order(StringComparer.Ordinal),
                    ["mean_fitness"] = all.MeanFitness,
                    ["fitness_of_all_zero"] = landscape.Fitness([0UL]),
                    ["fitness_of_all_one"] = landscape.Fitness([(1UL << size) - 1]),
                };
            },
        };

    private static IEnumerable<LandscapeEnumeration> Many(int count, int size, int couplings) =>
        Enumerable.Range(0, count).Select(id => LandscapeEnumeration.Of(PlainLandscape.Random(Draws, id, size, couplings)));

    /// <summary>Choices: a number, or any where the value does not depend on it.</summary>
    private static int Size(JsonElement input) => input.GetProperty("N").ValueKind == JsonValueKind.Number ? input.Integer("N") : AnySize;

    /// <summary>The variance, of a sample.</summary>
    private static double Spread(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }

    /// <summary>A state as s_0 s_1 …</summary>
    private static string Written(ulong state, int size) =>
        string.Concat(Enumerable.Range(0, size).Select(choice => state >> choice & 1));
}
