using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Inference;

/// <summary>The checks, each with what was reached and what is needed; null where nothing was estimated.</summary>
public static class CheckSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(InferenceContext context) => context.Found.Checks.Count == 0
        ? null
        : new SectionBuilder(context, "checks", InferenceTexts.ChecksTitle)
            .HowToRead(InferenceTexts.ChecksHow).Add(CheckTable.Of(context)).Say(InferenceTexts.Ends).Build();
}
