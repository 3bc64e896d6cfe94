using OpgaveSim.Analysis.Inference.Summaries;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Results.Tests.Inference;

/// <summary>Findings to judge.</summary>
internal static class Found
{
    public static GateFinding Open { get; } = new(500, 0.8, [CaseColumns.Positions], []);

    public static ModelChoiceFinding Issue { get; } = Models("issue", 0.9);

    public static ModelChoiceFinding Models(string chosen, double probability) => new(chosen, probability, [], 2_000);

    public static Estimate Lambda(double low, double high) => new(
        "lambda", (low + high) / 2, (low + high) / 2, new(low, high), new(low, high), new(low, high), "abc-own", [new("abc-own", 0.05, 0.001), new("forest", 0.06, 0.001)], []);

    /// <summary>All checks passed, but for those given.</summary>
    public static IReadOnlyList<CheckFinding> Checks(params CheckFinding[] missed) =>
    [
        new(InferenceCheck.Calibration, CheckPart.Coverage, 0.95, null, 0.95, 0.9, 0.99, CheckWeight.AnyNumber, 500),
        new(InferenceCheck.Recovery, CheckPart.Bias, 0.5, null, 0.01, -0.05, 0.05, CheckWeight.AnyNumber, 100),
        .. missed,
    ];

    public static CheckFinding Missed(InferenceCheck check, CheckWeight weight = CheckWeight.AnyNumber) => new(check, CheckPart.Coverage, 0.5, null, 0.01, 0.05, null, weight, 100);
}
