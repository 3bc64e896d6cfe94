using System.Globalization;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>All judged comparisons in figures, the method, and the results that they are from.</summary>
public static class MadeSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(CompareContext context)
    {
        var section = new SectionBuilder(context, "made", CompareTexts.MadeTitle)
            .Say(CompareTexts.Method, context.Numbers.Count(context.Set.Family.Count));
        if (context.Set.Family.Count > 0)
        {
            section.Folded(context.Say(CompareTexts.EffectTitle), inside => inside.Add(EffectTable.Of(context))).Say(CompareTexts.Exploratory);
        }

        foreach (var result in context.Compared.Results)
        {
            section.Add(SectionParts.Heading($"{context.Say(CompareTexts.Result)} {result.Label}")).Add(SectionParts.Facts(context, Facts(context, result)));
        }

        return section.Build();
    }

    private static IEnumerable<(Text Name, string Value)> Facts(CompareContext context, ComparedResult result)
    {
        yield return (MethodTexts.Experiment, result.Head.Value.Name);
        yield return (MethodTexts.Seed, result.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (MethodTexts.Runs, context.Say(
            MethodTexts.RunsOf, context.Numbers.Count(result.RunsThere), context.Numbers.Count(result.RunsPlanned)));
        if (result.Values.Points[result.Point].Label is { Length: > 0 } label)
        {
            yield return (MethodTexts.Point, label);
        }

        yield return (MethodTexts.Status, context.Say(StatusWords.Of(result.Manifest)));
        if (result.Manifest is { } manifest)
        {
            yield return (MethodTexts.Version, manifest.MadeBy);
            yield return (MethodTexts.Hash, (string?)manifest.Content["experimentHash"] ?? "");
            yield return (MethodTexts.Digest, manifest.Digest ?? context.Say(MethodTexts.NoDigest));
        }
    }
}
