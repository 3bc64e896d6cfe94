using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Inference;

/// <summary>The verdict, and why.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why there is no answer, or that there is one.</param>
/// <param name="Missed">The checks that were missed, where these are the reason; else empty.</param>
/// <param name="Model">The model that is preferred, where that is a reason; else null.</param>
public sealed record VerdictFinding(InferenceVerdict Verdict, VerdictReason Reason, IReadOnlyList<InferenceCheck> Missed, string? Model)
{
    /// <summary>The widest 95 % interval that says anything.</summary>
    public const double Widest = 0.7;

    private const double Middle = 0.5, BetweenFrom = 0.2, BetweenTo = 0.8;

    /// <summary>Whether an interval of λ may be told: only when all checks on which it hangs are passed, and the logics fit.</summary>
    public bool TellsInterval => Reason is VerdictReason.Answered or VerdictReason.TooWide or VerdictReason.Undecided;

    /// <summary>
    /// The verdict. First whether the gate is open; then whether the logics fit at all, as an estimate of what does not fit means nothing; then whether all checks are
    /// passed; only then where the interval lies. That a model without λ is preferred says nothing where worlds of a known λ are refused for it too often.
    /// </summary>
    /// <param name="gate">The gate.</param>
    /// <param name="lambda">The estimate of λ; null only where the gate is shut.</param>
    /// <param name="checks">All checks; empty only where the gate is shut.</param>
    /// <param name="models">The choice between models; null only where the gate is shut.</param>
    /// <exception cref="ArgumentException">The gate is open and there is no estimate, no check or no choice between models.</exception>
    public static VerdictFinding VerdictOf(GateFinding gate, Estimate? lambda, IReadOnlyList<CheckFinding> checks, ModelChoiceFinding? models)
    {
        if (!gate.IsOpen)
        {
            return CannotBeTold(VerdictReason.GateShut);
        }

        if (lambda is null || models is null || checks.Count == 0)
        {
            throw new ArgumentException("the gate is open: a verdict needs an estimate, its checks and a choice between models");
        }

        InferenceCheck[] missed = [.. checks.Where(check => check is { IsPassed: false, Weight: CheckWeight.AnyNumber }).Select(check => check.Check).Distinct().Order()];
        return checks.Any(check => check is { Check: InferenceCheck.PosteriorPredictive, IsPassed: false, Reached: not null }) ? NoneFits(VerdictReason.HeldOutDiffers, models)
            : models.Preferred is not null && checks.All(check => check.Part != CheckPart.FalselyRefused || check.IsPassed) ? NoneFits(VerdictReason.OtherModel, models)
            : missed.Length > 0 ? CannotBeTold(VerdictReason.CheckMissed) with { Missed = missed }
            : Placed(lambda.NinetyFive);
    }

    /// <summary>Whether worlds are taken for none of these logics, or at least are given no narrow interval: what wrong worlds must be.</summary>
    /// <param name="interval">The 95 % interval of λ.</param>
    /// <param name="heldOut">p of the summaries that were held out; null: none could be computed, which refuses nothing.</param>
    /// <param name="used">p of the summaries that the estimate uses; null likewise.</param>
    /// <param name="models">The choice between models.</param>
    public static bool IsRefused(Interval interval, double? heldOut, double? used, ModelChoiceFinding models) =>
        IsTooWide(interval) || heldOut < HeldOutBar || used < UsedBar || models.Preferred is not null;

    /// <summary>The least p of the summaries that were held out.</summary>
    public const double HeldOutBar = 0.05;

    /// <summary>The least p of the summaries that the estimate uses. Lower than the other, so that both together refuse hardly more often than one in twenty.</summary>
    public const double UsedBar = 0.01;

    private static VerdictFinding Placed(Interval interval) =>
        interval.High < Middle ? Answered(InferenceVerdict.InterestLike)
        : interval.Low > Middle ? Answered(InferenceVerdict.IssueLike)
        : interval is { Low: >= BetweenFrom, High: <= BetweenTo } ? Answered(InferenceVerdict.Between)
        : CannotBeTold(IsTooWide(interval) ? VerdictReason.TooWide : VerdictReason.Undecided);

    private static bool IsTooWide(Interval interval) => interval.High - interval.Low > Widest;

    private static VerdictFinding Answered(InferenceVerdict verdict) => new(verdict, VerdictReason.Answered, [], null);

    private static VerdictFinding CannotBeTold(VerdictReason reason) => new(InferenceVerdict.CannotBeTold, reason, [], null);

    private static VerdictFinding NoneFits(VerdictReason reason, ModelChoiceFinding models) => new(InferenceVerdict.NoneFits, reason, [], models.Preferred);
}
