namespace OpgaveSim.Results.Inference;

/// <summary>A part of a check: what was reached, and what had to be.</summary>
/// <param name="Check">The check.</param>
/// <param name="Part">Which part.</param>
/// <param name="At">The level of an interval, or the λ that worlds had; null: the part has neither.</param>
/// <param name="World">Id of the wrong worlds; null: the part has none.</param>
/// <param name="Reached">What was reached; null: it could not be computed, which counts as missed.</param>
/// <param name="AtLeast">The least that is allowed; null: no lower bar.</param>
/// <param name="AtMost">The most that is allowed; null: no upper bar.</param>
/// <param name="Weight">What hangs on it.</param>
/// <param name="Sets">Simulated sets of tables that it was judged by.</param>
public sealed record CheckFinding(
    InferenceCheck Check, CheckPart Part, double? At, string? World, double? Reached, double? AtLeast, double? AtMost, CheckWeight Weight, int Sets)
{
    /// <summary>Whether what was reached lies within the bars, their values included.</summary>
    public bool IsPassed => Reached is { } value && (AtLeast is not { } low || value >= low) && (AtMost is not { } high || value <= high);
}
