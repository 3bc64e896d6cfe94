using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>What each factor of a factorial design adds to the differences between scenarios.</summary>
public static class FactorSection
{
    /// <summary>Makes the section; null without a whole factorial design and two scenarios.</summary>
    public static Section? Of(ReportContext context)
    {
        FactorialEffects[] found = [.. context.Data.Factorials];
        if (found.Length == 0)
        {
            return null;
        }

        var section = new SectionBuilder(context, "factors", FactorTexts.Title).Say(
            FactorTexts.Lead, context.Numbers.Count(found.Max(one => one.Design.Factors.Count)), context.Numbers.Count(found.Max(one => one.Effects)),
            EffectWords.Confidence(context, found.Max(one => one.Confidence)));
        foreach (var (place, one) in found.Index())
        {
            var title = context.Say(FactorTexts.Contrast, context.Name(one.Arm), context.Name(one.Against));
            if (place == 0)
            {
                Add(section.Add(SectionParts.LowerHeading(title)), context, one);
            }
            else
            {
                section.Folded(title, inside => Add(inside, context, one));
            }
        }

        return section.Build();
    }

    private static void Add(SectionBuilder section, ReportContext context, FactorialEffects found)
    {
        foreach (var reason in found.LeftOut.GroupBy(one => one.Why, one => one.Measure))
        {
            section.Caution(VariationTexts.Clause(reason.Key, VariationTexts.Names([.. reason])).AsSentence());
        }

        section.Multiples(found.Outcomes.Select(outcome => FactorFigure.Of(context, found, outcome))).HowToRead(FactorTexts.How)
            .Add(FactorTable.Of(context, found)).HowToRead(FactorTexts.CellHow);
    }
}
