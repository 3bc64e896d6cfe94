using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>
/// How tables were set, without a simulator: what a conditional logit of observed tables against drawn ones says of likeness of positions (the
/// mark of interest) and of coverage (the mark of the issue). A mark counts when its coefficient differs from 0 at 5 %, two-sided. Where both
/// marks are there, the larger per standard deviation prevails if the difference counts too. Members who are less alike than by chance are a mark of
/// the issue as well, unless they cover it worse: reasoning from the issue brings unlike actors together, and coverage is not always known.
/// </summary>
/// <param name="Leaning">What the tables look like; null: no answer, as there is no coefficient of either.</param>
/// <param name="IsOfFirstStep">Whether choices were separated, so that Newton's first step was judged in place of the maximum.</param>
public sealed record SecondOpinion(TableLeaning? Leaning, bool IsOfFirstStep)
{
    private static readonly double Counts = NormalDistribution.Quantile(0.975);

    /// <summary>The opinion.</summary>
    /// <param name="logit">The fit.</param>
    /// <param name="likeness">Feature that is larger the more alike the members' positions are.</param>
    /// <param name="coverage">Feature that is larger the better the members cover the issue; it need not be among the fit's.</param>
    public static SecondOpinion Of(ConditionalLogit logit, string likeness, string coverage)
    {
        var estimate = logit.Maximum ?? logit.FirstStep;
        return new(estimate is null ? null : LeaningOf(estimate, likeness, coverage), logit.Maximum is null && logit.FirstStep is not null);
    }

    /// <summary>Whether it agrees with an estimate. Neither is no answer, also to neither: few tables give it whatever is true.</summary>
    /// <param name="estimate">What the estimate says; null: it has no answer.</param>
    public OpinionAgreement HeldAgainst(TableLeaning? estimate) => (Leaning, estimate) switch
    {
        (null, _) or (_, null) or (TableLeaning.Neither, _) or (_, TableLeaning.Neither) => OpinionAgreement.NoAnswer,
        var (mine, other) when mine == other => OpinionAgreement.Agrees,
        _ => OpinionAgreement.DoesNotAgree,
    };

    private static TableLeaning? LeaningOf(LogitEstimate estimate, string likeness, string coverage)
    {
        double? alike = estimate.Z(likeness), covers = estimate.Z(coverage);
        return alike is null && covers is null ? null
            : alike > Counts && covers > Counts ? Larger(estimate.ZOfDifference(likeness, coverage))
            : alike > Counts ? TableLeaning.Interest
            : covers > Counts || (alike < -Counts && !(covers < -Counts)) ? TableLeaning.Issue
            : TableLeaning.Neither;
    }

    private static TableLeaning Larger(double? difference) => difference > Counts ? TableLeaning.Interest
        : difference < -Counts ? TableLeaning.Issue
        : TableLeaning.Neither;
}
