using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Inference;

/// <summary>The verdict, why, and the posterior of λ where it may be told.</summary>
public static class AnswerSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(InferenceContext context)
    {
        var section = new SectionBuilder(context, "answer", InferenceTexts.VerdictTitle).Add(AnswerBox.Of(context));
        return (context.Found is { TellsInterval: true, Lambda: { } lambda }
            ? section.Figure(LambdaFigure.Of(context, lambda, context.Found.Chance)).HowToRead(InferenceTexts.FigureHow)
            : section).Build();
    }
}
