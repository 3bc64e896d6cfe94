using System.Text.Json.Serialization;

namespace OpgaveSim.Results.Inference;

/// <summary>All that <c>infer</c> found for a case. Nothing in it depends on how or when it was computed.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Gate">The gate.</param>
/// <param name="Estimates">The estimates, λ first; empty where the gate is shut.</param>
/// <param name="Checks">The checks, part by part; empty where the gate is shut.</param>
/// <param name="Models">The choice between models; null where the gate is shut.</param>
/// <param name="Chance">The distance to chance; null where the gate is shut.</param>
/// <param name="SecondOpinion">The second opinion; null where the gate is shut.</param>
public sealed record InferenceFinding(
    InferenceAsked Asked, GateFinding Gate, IReadOnlyList<Estimate> Estimates, IReadOnlyList<CheckFinding> Checks, ModelChoiceFinding? Models,
    ChanceDistance? Chance, SecondOpinionFinding? SecondOpinion)
{
    /// <summary>The estimate of λ; null where the gate is shut.</summary>
    [JsonIgnore]
    public Estimate? Lambda => Estimates.Count > 0 ? Estimates[0] : null;

    /// <summary>The verdict.</summary>
    public VerdictFinding Verdict => VerdictFinding.VerdictOf(Gate, Lambda, Checks, Models);

    /// <summary>Whether the median may be told beside the interval: where worlds of known λ are estimated well enough.</summary>
    public bool TellsMedian => Verdict.TellsInterval && Checks.All(check => check.Weight != CheckWeight.Median || check.IsPassed);

    /// <summary>Whether the second opinion says the same as the verdict; null: one of the two says nothing.</summary>
    public bool? IsSeconded => SecondOpinion?.Agrees(Verdict.Verdict);
}
