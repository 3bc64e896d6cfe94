using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Figures;

/// <summary>The share of each of four decisions in the difference between interest and issue on one outcome, and the whole, as bars with intervals.</summary>
public static class DecisionFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="outcome">The effects on an outcome.</param>
    public static PageFigure Of(PageContext context, DecisionEffects outcome) => ShareFigure.Of(
        context, $"decisions-{outcome.Measure.Id}", DecisionTexts.Axis, outcome.Measure,
        [
            .. FourDecisions.All.Select(decision => (context.Say(DecisionSentences.Name(decision)), outcome.Of(decision))),
            (context.Say(DecisionTexts.Total), outcome.Total),
        ]);
}
