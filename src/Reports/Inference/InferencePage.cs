using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Inference;

/// <summary>The page of <c>infer</c>: the answer first, then what it rests on, and the method in plain words.</summary>
public static class InferencePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, InferenceContext context) =>
        HtmlPage.Write(writer, context, context.Title, Header(context), SectionParts.Together([]), Sections(context));

    /// <summary>The sections, in their order; those that do not apply are left out.</summary>
    public static IReadOnlyList<Section> Sections(InferenceContext context) =>
        [.. ((Func<InferenceContext, Section?>[])
        [
            AnswerSection.Of,
            CheckSection.Of,
            ModelSection.Of,
            SecondOpinionSection.Of,
            ColumnSection.Of,
            EstimateSection.Of,
            InferenceMethodSection.Of,
            InferenceMadeSection.Of,
        ]).Select(make => make(context)).OfType<Section>()];

    private static RenderFragment Header(InferenceContext context) => PageHeader.Of(
        context.Say(InferenceTexts.Kind), context.Title, "",
        context.Say(
            InferenceTexts.Size, context.Numbers.Count(context.Found.Asked.Actors), context.Numbers.Count(context.Found.Asked.Tables), context.Numbers.Count(context.Worlds)));
}
