using OpgaveSim.Analysis.Inference.Choices;

namespace OpgaveSim.Results.Inference;

/// <summary>A second opinion without the simulator: each table that exists against drawn tables of the same size (conditional logit; McFadden 1974).</summary>
/// <param name="Leaning">What the tables look like; null: no answer, as the case lacks the columns or nothing could be fitted.</param>
/// <param name="IsOfFirstStep">Whether choices were separated, so that Newton's first step was judged in place of the maximum.</param>
/// <param name="Features">Its features, in a fixed order.</param>
/// <param name="Tables">Tables that it was judged by.</param>
/// <param name="Drawn">Drawn tables for each.</param>
/// <param name="TablesLeftOut">Tables that exist of which a feature has no value: they are not judged.</param>
/// <param name="DrawnLeftOut">Drawn tables, of all those that it was judged by, of which a feature has no value.</param>
public sealed record SecondOpinionFinding(TableLeaning? Leaning, bool IsOfFirstStep, IReadOnlyList<OpinionFeature> Features, int Tables, int Drawn, int TablesLeftOut = 0, int DrawnLeftOut = 0)
{
    /// <summary>Whether it says the same as a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public OpinionAgreement HeldAgainst(InferenceVerdict verdict) => new SecondOpinion(Leaning, IsOfFirstStep).HeldAgainst(verdict switch
    {
        InferenceVerdict.InterestLike => TableLeaning.Interest,
        InferenceVerdict.IssueLike => TableLeaning.Issue,
        InferenceVerdict.Between => TableLeaning.Neither,
        _ => null,
    });
}
