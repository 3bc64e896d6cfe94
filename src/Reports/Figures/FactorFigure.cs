using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Figures;

/// <summary>The share of each factor in what changes of a difference on one outcome, and all of them together.</summary>
public static class FactorFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="found">The effects.</param>
    /// <param name="outcome">Those on an outcome.</param>
    public static PageFigure Of(PageContext context, FactorialEffects found, FactorialOutcome outcome) => ShareFigure.Of(
        context, $"factors-{found.Design.Name}-{found.Arm.Name}-{found.Against.Name}-{outcome.Measure.Id}", FactorTexts.Axis, outcome.Measure,
        [.. outcome.Factors.Select(factor => (context.Say(FactorTexts.Name(factor.Factor)), factor.Share)), (context.Say(FactorTexts.Total), outcome.Total)]);
}
