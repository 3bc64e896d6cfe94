using MathNet.Numerics.LinearAlgebra;
using OpgaveSim.Model.Measures;

namespace OpgaveSim.Analysis.Inference.Choices;

/// <summary>
/// The conditional logit (McFadden 1974): among the alternatives of a set each is chosen with a chance in proportion to exp(βx) of its features x.
/// β is the maximum of the likelihood, by Newton's method with step halving; the likelihood has one maximum or none, so the start does not
/// matter.
/// </summary>
/// <param name="Maximum">β where the likelihood is highest; null with a fault.</param>
/// <param name="FirstStep">
/// Newton's first step from β = 0, with its covariance there: the score test of each feature beside the others. It exists also where choices are
/// separated, and says then on which side the coefficients lie and not how large they are. Null where nothing is to be learnt or features are
/// collinear.
/// </param>
/// <param name="Fault">Why there is no maximum.</param>
/// <param name="Constant">Features that vary within no set: they have no coefficient.</param>
/// <param name="Sets">Sets that count.</param>
/// <param name="LeftOut">Sets that do not: the chosen alternative misses a feature, or no other has them all.</param>
/// <param name="Dropped">Alternatives of the sets that count which miss a feature; the sets count without them.</param>
public sealed record ConditionalLogit(
    LogitEstimate? Maximum, LogitEstimate? FirstStep, LogitFault Fault, IReadOnlyList<string> Constant, int Sets, int LeftOut, int Dropped)
{
    private const int MostSteps = 100, MostHalvings = 40;

    /// <summary>Steps end when the likelihood can rise by no more.</summary>
    private const double Precision = 1e-12;

    /// <summary>A standard error per standard deviation that no finite maximum has, unless the sample says nothing of it.</summary>
    private const double LargestError = 100;

    /// <summary>The fit. O(steps × alternatives × features²).</summary>
    /// <param name="features">Names of the features.</param>
    /// <param name="sets">The choices.</param>
    public static ConditionalLogit Of(IReadOnlyList<string> features, IReadOnlyList<ChoiceSet> sets)
    {
        ChoiceSet[] counted = [.. sets.Where(set => set.Alternatives.Count > 0 && IsWhole(set.Alternatives[0]) && set.Alternatives.Skip(1).Any(IsWhole))];
        ChoiceSet[] whole = [.. counted.Select(set => new ChoiceSet([.. set.Alternatives.Where(IsWhole)]))];
        int[] varying = [.. Enumerable.Range(0, features.Count).Where(feature => whole.Any(set => !Variation.AreAlike(set.Alternatives.Select(one => one[feature]))))];
        var none = new ConditionalLogit(
            null, null, LogitFault.NothingToLearn, [.. features.Where((_, feature) => !varying.Contains(feature))], whole.Length, sets.Count - whole.Length,
            counted.Sum(set => set.Alternatives.Count) - whole.Sum(set => set.Alternatives.Count));
        return varying.Length == 0 ? none : none.Fit([.. varying.Select(feature => features[feature])], new LogitLikelihood(whole, varying));
    }

    private static bool IsWhole(double[] alternative) => alternative.All(double.IsFinite);

    private ConditionalLogit Fit(string[] names, LogitLikelihood likelihood)
    {
        var start = likelihood.At(Vector<double>.Build.Dense(names.Length));
        if (start.Inverse() is not { } covariance)
        {
            return this with { Fault = LogitFault.Collinear };
        }

        var first = new LogitEstimate(names, likelihood.Deviations, covariance * start.Gradient, covariance);
        var end = Climb(likelihood, start);
        return end?.Inverse() is { } found && found.Diagonal().Maximum() < LargestError * LargestError && !likelihood.Separates(end.Coefficients)
            ? this with { Maximum = new(names, likelihood.Deviations, end.Coefficients, found), FirstStep = first, Fault = LogitFault.None }
            : this with { FirstStep = first, Fault = LogitFault.Separation };
    }

    /// <summary>The maximum; null where steps do not end or information runs out, as there is none.</summary>
    private static LogitPoint? Climb(LogitLikelihood likelihood, LogitPoint start)
    {
        var here = start;
        for (var step = 0; step < MostSteps; step++)
        {
            if (here.Inverse() is not { } inverse)
            {
                return null;
            }

            var towards = inverse * here.Gradient;
            if (towards * here.Gradient < Precision)
            {
                return here;
            }

            var next = likelihood.At(here.Coefficients + towards);
            for (var halving = 0; next.Likelihood < here.Likelihood && halving < MostHalvings; halving++)
            {
                towards /= 2;
                next = likelihood.At(here.Coefficients + towards);
            }

            here = next;
        }

        return null;
    }
}
