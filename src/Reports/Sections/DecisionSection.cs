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
    public static Section? Of(PageContext context) => FourDecisions.Of(context.Set) is { } found
        ? new SectionBuilder(context, "decisions", DecisionTexts.Title)
            .Say(DecisionTexts.Lead, context.Numbers.Count(found.Effects), EffectWords.Confidence(context, found.Confidence))
            .Add(SectionParts.List(DecisionSentences.Of(context, found)))
            .HowToRead(DecisionTexts.How)
            .Multiples(found.Outcomes.Select(outcome => DecisionFigure.Of(context, outcome)))
            .Add(DecisionTable.Of(context, found))
            .Build()
        : null;
}
