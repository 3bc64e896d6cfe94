using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Inference;

/// <summary>The method in plain words.</summary>
public static class InferenceMethodSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(InferenceContext context) => new SectionBuilder(context, "method", InferenceTexts.MethodTitle)
        .Say(InferenceTexts.MethodWorlds).Say(InferenceTexts.MethodCompare).Say(InferenceTexts.MethodDoubt).Say(InferenceTexts.MethodMore).Build();
}
