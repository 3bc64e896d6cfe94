using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Which of the four decisions makes the difference between interest-driven and issue-driven tables.</summary>
public static class DecisionSection
{
    /// <summary>Makes the section; null where a scenario of the sixteen is not there.</summary>
    public static Section? Of(PageContext context) => Of(context, withPicture: true);

    /// <summary>Makes the section; null where a scenario of the sixteen is not there.</summary>
    /// <param name="context">The page.</param>
    /// <param name="withPicture">Whether its figures are in it.</param>
    public static Section? Of(PageContext context, bool withPicture) => FourDecisions.Of(context.Set) is { } found ? Made(context, found, withPicture) : null;

    /// <summary>Adds the figures, an outcome each.</summary>
    public static void AddPicture(SectionBuilder section, PageContext context, FourDecisions found) => section
        .Multiples(found.Outcomes.Select(outcome => DecisionFigure.Of(context, outcome))).HowToRead(DecisionTexts.How);

    private static Section Made(PageContext context, FourDecisions found, bool withPicture)
    {
        var section = new SectionBuilder(context, "decisions", DecisionTexts.Title)
            .Say(DecisionTexts.Lead, context.Numbers.Count(found.Effects), EffectWords.Confidence(context, found.Confidence));
        if (withPicture)
        {
            AddPicture(section, context, found);
        }

        return section.Add(DecisionTable.Of(context, found))
            .Folded(context.Say(DecisionTexts.InWords), inside => inside.Add(SectionParts.List(DecisionSentences.Of(context, found))), isPrinted: true)
            .Build();
    }
}
