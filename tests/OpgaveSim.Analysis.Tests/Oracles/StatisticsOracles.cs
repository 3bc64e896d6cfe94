using System.Text.Json;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Analysis.Tests.Oracles;

internal static class StatisticsOracles
{
    public static IReadOnlyDictionary<string, Func<JsonElement, object?>> Measures { get; } =
        new Dictionary<string, Func<JsonElement, object?>>
        {
            ["gini_coefficient"] = input => Gini.Of(input.Numbers("values")),
            ["spearman_rho"] = input => Spearman.Of(input.Numbers("x"), input.Numbers("y")),
            ["cliffs_delta"] = input => CliffsDelta.Of(input.Numbers("x"), input.Numbers("y")),
            ["cohens_d_pooled"] = input => CohensD.Of(input.Numbers("x"), input.Numbers("y")),
            ["hedges_g_exact_gamma_correction"] = input => HedgesG.Of(input.Numbers("x"), input.Numbers("y")),
            ["hedges_g_approx_correction"] = input => HedgesG.Approximate(input.Numbers("x"), input.Numbers("y")),
            ["holm_adjusted_p"] = input => Holm.Adjusted(input.Numbers("p")),
            ["welch_t_test"] = input => WelchTest.Of(input.Numbers("x"), input.Numbers("y")) is { } test
                ? new Dictionary<string, object?> { ["t"] = test.T, ["df"] = test.DegreesOfFreedom, ["p"] = test.P }
                : null,
            ["mann_whitney_u_two_sided_asymptotic_tie_corrected"] = input =>
                MannWhitney.Of(input.Numbers("x"), input.Numbers("y")) is { } test
                    ? new Dictionary<string, object?>
                    {
                        ["U1"] = test.U, ["p_continuity"] = test.P, ["p_no_continuity"] = test.PWithoutContinuity,
                    }
                    : null,
            ["mann_whitney_u_two_sided_exact"] = input => new Dictionary<string, object?>
            {
                ["U1"] = MannWhitney.U1(input.Numbers("x"), input.Numbers("y")),
                ["p"] = MannWhitney.ExactP(input.Numbers("x"), input.Numbers("y")),
            },
        };
}
