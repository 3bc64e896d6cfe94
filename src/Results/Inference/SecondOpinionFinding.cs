namespace OpgaveSim.Results.Inference;

/// <summary>A second opinion without the simulator: each table that exists against drawn tables of the same size (conditional logit; McFadden 1974).</summary>
/// <param name="Reading">What it amounts to.</param>
/// <param name="Features">Its features, in a fixed order.</param>
/// <param name="Tables">Tables that it was judged by.</param>
/// <param name="Drawn">Drawn tables for each.</param>
public sealed record SecondOpinionFinding(OpinionReading Reading, IReadOnlyList<OpinionFeature> Features, int Tables, int Drawn)
{
    /// <summary>Whether it says the same as a verdict; null: one of the two says nothing about where between interest and issue the tables lie.</summary>
    /// <param name="verdict">The verdict.</param>
    public bool? Agrees(InferenceVerdict verdict) => (verdict, Reading) switch
    {
        (InferenceVerdict.CannotBeTold or InferenceVerdict.NoneFits, _) or (_, OpinionReading.NoAnswer) => null,
        (InferenceVerdict.InterestLike, OpinionReading.InterestLike) => true,
        (InferenceVerdict.IssueLike, OpinionReading.IssueLike) => true,
        (InferenceVerdict.Between, OpinionReading.Neither) => true,
        _ => false,
    };
}
