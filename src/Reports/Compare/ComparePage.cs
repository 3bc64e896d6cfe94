using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Sections;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>The page that compares scenarios, for a screen in a meeting and for print.</summary>
public static class ComparePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, CompareContext context) =>
        HtmlPage.Write(writer, context, context.Title, Header(context), SectionParts.Together([]), Sections(context));

    /// <summary>The sections, in their order; those that do not apply are left out.</summary>
    public static IReadOnlyList<Section> Sections(CompareContext context) =>
        [.. ((Func<CompareContext, Section?>[])
        [
            SheetSection.Of,
            WarningsSection.Of,
            HypothesesSection.Of,
            context => HeadlineSection.Of(context, context.Compared.Preset),
            ShortSection.Of,
            ScenarioTableSection.Of,
            TradeOffSection.Of,
            Dose,
            Decisions,
            FairnessSection.Of,
            CaseSection.Of,
            ChangeSection.Of,
            MadeSection.Of,
        ]).Select(make => make(context)).OfType<Section>()];

    private static Section? Dose(CompareContext context) => context.Compared is { Dose: { } found }
        ? DoseSection.Of(context, context.Compared.Preset, found)
        : null;

    private static Section? Decisions(CompareContext context) => context.Compared.AreAllPaired ? DecisionSection.Of(context) : null;

    private static RenderFragment Header(CompareContext context)
    {
        var (count, baseline) = (context.Numbers.Count(context.Arms.Others.Count()), context.Arms.Baseline);
        var worlds = context.Set.Values(baseline, ComparisonSet.Primary[0]).Count;
        var size = context.Compared.AreAllPaired
            ? context.Say(CompareTexts.Size, count, context.Name(baseline), context.Numbers.Count(worlds))
            : context.Say(CompareTexts.SizeUnpaired, count, context.Name(baseline));
        return PageHeader.Of(context.Say(CompareTexts.Kind), context.Title, "", size);
    }
}
