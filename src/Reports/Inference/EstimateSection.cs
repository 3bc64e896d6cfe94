using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Inference;

/// <summary>The other parameters that were estimated; null where no interval may be told.</summary>
public static class EstimateSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(InferenceContext context) => !context.Found.TellsInterval || context.Found.Estimates.Count < 2
        ? null
        : new SectionBuilder(context, "others", InferenceTexts.OthersTitle).Caution(InferenceTexts.OthersHow).Add(EstimateTable.Of(context)).Build();
}
