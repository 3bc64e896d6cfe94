using System.Text.Json.Serialization;
using OpgaveSim.Analysis.Inference.Choices;

namespace OpgaveSim.Results.Inference;

/// <summary>All that <c>infer</c> found for a case. Nothing in it depends on how or when it was computed.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Measured">The summaries of the tables that exist that have a value, in the order of the catalogue.</param>
/// <param name="Gate">The gate.</param>
/// <param name="Estimates">The estimates, λ first; empty where it went no further than the gate.</param>
/// <param name="Checks">The checks, part by part; empty where it went no further than the gate.</param>
/// <param name="Models">The choice between models; null where it went no further than the gate.</param>
/// <param name="Chance">The distance to chance; null where it went no further than the gate.</param>
/// <param name="SecondOpinion">The second opinion; null where it went no further than the gate.</param>
public sealed record InferenceFinding(
    InferenceAsked Asked, IReadOnlyList<MeasuredSummary> Measured, GateFinding Gate, IReadOnlyList<Estimate> Estimates, IReadOnlyList<CheckFinding> Checks, ModelChoiceFinding? Models,
    ChanceDistance? Chance, SecondOpinionFinding? SecondOpinion)
{
    /// <summary>The estimate of λ; null where it went no further than the gate.</summary>
    [JsonIgnore]
    public Estimate? Lambda => Estimates.Count > 0 ? Estimates[0] : null;

    /// <summary>The verdict; null where only the gate was asked for, and it is open.</summary>
    public VerdictFinding? Verdict => Gate.IsOpen && Lambda is null ? null : VerdictFinding.VerdictOf(Gate, Lambda, Checks, Models);

    /// <summary>Whether the 95 % interval of λ may be told.</summary>
    public bool TellsInterval => Verdict is { TellsInterval: true };

    /// <summary>Whether the mean may be told beside the interval: where worlds of known λ are estimated well enough.</summary>
    public bool TellsPoint => TellsInterval && Checks.All(check => check.Weight != CheckWeight.Point || check.IsPassed);

    /// <summary>Whether the second opinion says the same as the verdict; null: there is no answer that it could second.</summary>
    public OpinionAgreement? Seconded => Verdict is { Reason: VerdictReason.Answered, Verdict: var verdict } ? SecondOpinion?.HeldAgainst(verdict) : null;
}
