using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>What comes of diversity that tables are given: dose and response.</summary>
public static class DoseSection
{
    /// <summary>Makes the section; null where no scenario has an assigned composition.</summary>
    public static Section? Of(ReportContext context) => DoseResponse.HasArms(context.Arms)
        ? Of(
            context, WorldPreset.Of(context.Data.Values, context.Data.FirstPoint.Index),
            context.Data.Has(DoseResponse.Needs[0]) ? context.Data.Once("dose", (ResultReader reader) => DoseResponse.Of(reader, context.Arms, context.Data.FirstPoint.Index)!) : null)
        : null;

    /// <summary>Makes the section.</summary>
    /// <param name="context">The page.</param>
    /// <param name="preset">Under what it was run.</param>
    /// <param name="found">What was found; null: its tables are not stored.</param>
    public static Section Of(PageContext context, WorldPreset preset, DoseResponse? found)
    {
        var section = new SectionBuilder(context, "dose", DoseTexts.Title);
        if (found is null)
        {
            return section.Caution(PageTexts.NotStored, string.Join(", ", DoseResponse.Needs)).Build();
        }

        section.Say(DoseTexts.Lead, preset.Preset, preset.Thresholds, context.Numbers.Count(found.Curves.Count), EffectWords.Confidence(context, found.SlopeConfidence))
            .Add(SectionParts.Cautions(DoseSentences.NotReached(context, found)))
            .Heading(DoseTexts.Claim).Say(DoseTexts.Yardstick);
        foreach (var lambda in found.Lambdas)
        {
            section.Add(SectionParts.Titled("keep", DoseSentences.Where(context, lambda), DoseSentences.Of(context, found, lambda)));
        }

        section.Add(DoseSlopeTable.Of(context, found))
            .HowToRead(DoseTexts.How, EffectWords.Confidence(context, found.PointConfidence))
            .Add(SectionParts.Styles(context.Say(DoseTexts.Title), found.Lambdas.Select((lambda, place) => (context.Say(DoseTexts.Lambda, context.Numbers.Plain(lambda)), Palette.Level(place)))));
        foreach (var outcome in DoseResponse.Outcomes)
        {
            section.Heading(DoseTexts.Response, context.Name(outcome)).Multiples(found.Traits.Select(attribute => DoseFigure.Of(context, found, attribute, outcome)));
        }

        return section.Heading(DoseTexts.CheckTitle)
            .Multiples(found.Traits.Select(attribute => DoseFigure.Of(context, found, attribute, DoseResponse.Reached(attribute))))
            .Build();
    }
}
