using System.Globalization;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Inference;

/// <summary>What the findings were made from: with the same, anyone gets the same.</summary>
public static class InferenceMadeSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(InferenceContext context) =>
        new SectionBuilder(context, "made", InferenceTexts.MadeTitle).Add(SectionParts.Facts(context, Facts(context))).Build();

    private static IEnumerable<(Text Name, string Value)> Facts(InferenceContext context)
    {
        var asked = context.Found.Asked;
        yield return (InferenceTexts.Case, asked.Case);
        yield return (InferenceTexts.CaseHash, asked.CaseHash);
        yield return (MethodTexts.Seed, asked.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (InferenceTexts.Draws, context.Numbers.Count(asked.Draws));
        if (context.Found.Lambda is { } lambda)
        {
            yield return (InferenceTexts.Estimator, string.Join("; ", lambda.Scores
                .Select(score => $"{(score.Estimator == lambda.Estimator ? "→ " : "")}{context.Say(Estimator(score.Estimator))}: {context.Numbers.Text(score.Crps, 4)}")));
        }

        yield return (MethodTexts.Version, Manifest.Version);
    }

    private static Text Estimator(string id) => id switch
    {
        "abc-own" => InferenceTexts.RegressionOwn,
        "abc-all" => InferenceTexts.RegressionAll,
        "forest" => InferenceTexts.Forest,
        _ => Text.Same(id),
    };
}
