using Microsoft.AspNetCore.Components;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>What comes of diversity that tables are given: dose and response.</summary>
public static class DoseSection
{
    /// <summary>Makes the section; null where no scenario has an assigned composition.</summary>
    public static Section? Of(ReportContext context) => DoseResponse.HasArms(context.Arms)
        ? Of(
            context, WorldPreset.Of(context.Data.Values, context.Data.FirstPoint.Index),
            context.Data.Dose, LeadKinds.Of(context) == LeadKind.Dose ? PairReading.Originality : null)
        : null;

    /// <summary>Makes the section.</summary>
    /// <param name="context">The page.</param>
    /// <param name="preset">Under what it was run.</param>
    /// <param name="found">What was found; null: its tables are not stored.</param>
    /// <param name="shown">An outcome whose figures are shown elsewhere; null: none.</param>
    public static Section Of(PageContext context, WorldPreset preset, DoseResponse? found, Measure? shown = null)
    {
        var section = new SectionBuilder(context, "dose", DoseTexts.Title);
        if (found is null)
        {
            return section.Caution(PageTexts.NotStored, string.Join(", ", DoseResponse.Needs)).Build();
        }

        section.Say(DoseTexts.Lead, preset.Preset, ThresholdWords.Meaning(context.Language, preset), context.Numbers.Count(found.Curves.Count), EffectWords.Confidence(context, found.SlopeConfidence))
            .Add(SectionParts.Cautions(DoseSentences.NotReached(context, found)))
            .Heading(DoseTexts.Claim).Say(DoseTexts.Yardstick);
        foreach (var lambda in found.Lambdas)
        {
            section.Add(SectionParts.Titled("keep", DoseSentences.Where(context, lambda), DoseSentences.Of(context, found, lambda)));
        }

        section.Add(DoseSlopeTable.Of(context, found))
            .HowToRead(DoseTexts.How, EffectWords.Confidence(context, found.PointConfidence))
            .Add(Legend(context, found));
        foreach (var outcome in DoseResponse.Outcomes.Where(outcome => outcome != shown))
        {
            Add(section, context.Say(DoseTexts.Response, context.Name(outcome)), found.Traits.Select(attribute => DoseFigure.Of(context, found, attribute, outcome)), isFolded: shown is not null);
        }

        Add(
            section, context.Say(DoseTexts.CheckTitle), found.Traits.Select(attribute => DoseFigure.Of(context, found, attribute, DoseResponse.Reached(attribute))),
            isFolded: shown is not null);
        return section.Build();
    }

    /// <summary>Figures under their title; folded where the page leads with others of their kind.</summary>
    private static void Add(SectionBuilder section, string title, IEnumerable<PageFigure> figures, bool isFolded)
    {
        if (isFolded)
        {
            section.Folded(title, inside => inside.Multiples(figures), isPrinted: true);
        }
        else
        {
            section.Add(SectionParts.Heading(title)).Multiples(figures);
        }
    }

    /// <summary>Adds the curves of one outcome, an attribute each, with their legend.</summary>
    /// <param name="section">Where to.</param>
    /// <param name="context">The page.</param>
    /// <param name="found">The curves.</param>
    /// <param name="outcome">The outcome.</param>
    public static void AddPicture(SectionBuilder section, PageContext context, DoseResponse found, Measure outcome) => section
        .Heading(DoseTexts.Response, context.Name(outcome))
        .Add(Legend(context, found))
        .Multiples(found.Traits.Select(attribute => DoseFigure.Of(context, found, attribute, outcome)))
        .HowToRead(DoseTexts.How, EffectWords.Confidence(context, found.PointConfidence));

    private static RenderFragment Legend(PageContext context, DoseResponse found) => SectionParts.Styles(
        context.Say(DoseTexts.Title), found.Lambdas.Select((lambda, place) => (context.Say(DoseTexts.Lambda, context.Numbers.Plain(lambda)), Palette.Neutral(place))));
}
