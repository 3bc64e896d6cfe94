using OpgaveSim.Analysis.Inference;
using OpgaveSim.Analysis.Inference.Forests;
using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Model.Mathematics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Runner.Tests.Inference;

/// <summary>Worlds of a plain rule: one summary is λ with noise, all others are noise alone. What is right of an estimate is known.</summary>
internal static class Toy
{
    /// <summary>The summary that says λ; it needs positions.</summary>
    public const string Telling = "interest-distance-z";

    public const double Noise = 0.05;

    public static IReadOnlyList<InferredParameter> Parameters { get; } = [new("lambda", 0, 1)];

    public static int Place(string summary) => SummaryCatalogue.Ids.ToList().IndexOf(summary);

    /// <summary>Worlds with a λ each; held-out summaries lie <paramref name="away"/> from where they should.</summary>
    public static ReferenceTable Worlds(string name, int count, Func<int, double>? lambda = null, double away = 0)
    {
        var draws = KeyedDraws.ForDesign(7, name);
        double[] lambdas = [.. Enumerable.Range(0, count).Select(row => lambda?.Invoke(row) ?? draws.Uniform(Purpose.Fold, (uint)row, 0, 1))];
        return new(Parameters, SummaryCatalogue.Ids, lambdas, [.. lambdas.SelectMany((value, row) => Summaries(draws, row, value, away))]);
    }

    public static SimulatedModel Model(string id, int count, double around, double away = 0) => new(id, Worlds($"model {id}", count, _ => around, away));

    private static IEnumerable<double> Summaries(KeyedDraws draws, int row, double lambda, double away) => SummaryCatalogue.All.Select((summary, place) =>
    {
        var noise = NormalDistribution.Quantile(KeyedDraws.ToOpenUniform(draws.Bits(Purpose.Fold, (uint)row, (uint)place, 2)));
        return summary.Id == Telling ? lambda + Noise * noise : summary.IsHeldOut ? noise + away : noise;
    });
}
