using System.Text.Json;
using OpgaveSim.Analysis.Sensitivity;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Oracles;

/// <summary>Sensitivity of functions whose indices are known in closed form, found as a user would: design, runs, indices.</summary>
internal static class SensitivityOracles
{
    private const int SobolPoints = 1 << 16, MorrisTrajectories = 40_000;
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(1, 0);

    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["sobol_indices_analytic"] = input =>
            {
                var (function, factors) = Function(input);
                var found = SobolIndices.Of([.. SaltelliDesign.Points(Draws, SobolPoints, factors).Select(function)], factors)!;
                return new Dictionary<string, object?>
                {
                    ["mean"] = found.Mean, ["variance"] = found.Variance, ["S1"] = found.First, ["ST"] = found.Total,
                };
            },
            ["morris_expected_over_all_grid_points"] = input =>
            {
                var (function, factors) = Function(input);
                var points = MorrisDesign.Points(Draws, MorrisTrajectories, factors, input.Integer("levels"));
                Assert.Equal(input.Order("delta"), points[0].Zip(points[factors], (from, to) => Math.Abs(to - from)).Max(), 1e-12);
                var found = MorrisEffects.Of(points, [.. points.Select(function)])!;
                return new Dictionary<string, object?> { ["mu"] = found.Mu, ["mu_star"] = found.MuStar, ["sigma"] = found.Sigma };
            },
        };

    private static (Func<double[], double> Function, int Factors) Function(JsonElement input)
    {
        var name = input.GetProperty("function").GetString()!;
        return name.StartsWith("sin", StringComparison.Ordinal) ? (Ishigami(input.Order("a"), input.Order("b")), 3)
            : name.StartsWith("Ishigami a=7 b=0.1", StringComparison.Ordinal) ? (Ishigami(7, 0.1), 3)
            : name.StartsWith("prod", StringComparison.Ordinal) ? (Product(input.Numbers("a")), input.Numbers("a").Length)
            : name == "2 x1 - 3 x2 + 0 x3" ? (x => 2 * x[0] - 3 * x[1] + 0 * x[2], 3)
            : throw new NotSupportedException(name);
    }

    /// <summary>Ishigami and Homma (1990), from the unit cube.</summary>
    private static Func<double[], double> Ishigami(double a, double b) => unit =>
    {
        double[] x = [.. unit.Select(value => Math.PI * (2 * value - 1))];
        return Math.Sin(x[0]) + a * Math.Pow(Math.Sin(x[1]), 2) + b * Math.Pow(x[2], 4) * Math.Sin(x[0]);
    };

    /// <summary>The g function of Sobol.</summary>
    private static Func<double[], double> Product(double[] a) =>
        x => x.Zip(a, (value, of) => (Math.Abs(4 * value - 2) + of) / (1 + of)).Aggregate(1.0, (product, factor) => product * factor);
}
