using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>
/// λ of persons who played: whether their choices followed interest (0) or the issue (1). Choices at the table, answers and invitations are each taken
/// for a conditional logit in (1 − λ)·own + λ·issue, the sum by which the rules decide, with a scale ≥ 0 of its own and one λ for all. λ is where
/// the likelihood is highest over the scales, and its interval of 95 % is where twice the likelihood is lower by 3.84 at most (profile likelihood:
/// Venzon and Moolgavkar 1988). So both stay within 0 … 1, and a choice that serves neither says nothing. Choices of one person count as independent,
/// which makes the interval somewhat too narrow.
/// </summary>
/// <param name="Choices">Choices that it rests on: those of taking up and leaving are not among them, nor votes that are neither for nor against.</param>
/// <param name="Fault">Why there is no value.</param>
/// <param name="Value">λ, to 0.02; null with a fault.</param>
/// <param name="Interval">Its interval of 95 %; null with a fault.</param>
public sealed record PlayedLambda(int Choices, LambdaFault Fault, double? Value, Interval? Interval)
{
    /// <summary>Fewest choices of which it is said.</summary>
    public const int Fewest = 20;

    /// <summary>An interval that reaches as near to both ends says nothing.</summary>
    private const double Near = 0.05;

    /// <summary>Quantile .95 of χ² with one degree of freedom.</summary>
    private const double Highest = 3.841458820694124;

    private const int Steps = 50;

    /// <summary>λ of choices. O(choices × alternatives × 51).</summary>
    /// <param name="decisions">Questions that persons answered, each with the choice.</param>
    public static PlayedLambda Of(IEnumerable<(Question Question, PlayedChoice Choice)> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var told = decisions.Where(one => PlayedSets.Tells(one.Question, one.Choice)).ToArray();
        if (told.Length < Fewest)
        {
            return new PlayedLambda(told.Length, LambdaFault.TooFew, null, null);
        }

        PlayedSets[] groups = [.. told.GroupBy(one => PlayedSets.GroupOf(one.Question.Decision.Kind)).OrderBy(group => group.Key).Select(group => new PlayedSets(group))];
        double[] likelihoods = [.. Enumerable.Range(0, Steps + 1).Select(step => groups.Sum(group => group.Likelihood((double)step / Steps)))];
        var best = Array.IndexOf(likelihoods, likelihoods.Max());
        bool IsLikely(double likelihood) => 2 * (likelihoods[best] - likelihood) <= Highest;
        var interval = new Interval(
            (double)Array.FindIndex(likelihoods, IsLikely) / Steps, (double)Array.FindLastIndex(likelihoods, IsLikely) / Steps);
        return interval.Low <= Near && interval.High >= 1 - Near
            ? new PlayedLambda(told.Length, LambdaFault.SaysNothing, null, null)
            : new PlayedLambda(told.Length, LambdaFault.None, (double)best / Steps, interval);
    }
}
