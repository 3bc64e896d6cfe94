using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Inference;

/// <summary>What a method without the simulator says; null where nothing was estimated.</summary>
public static class SecondOpinionSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(InferenceContext context)
    {
        if (context.Found.SecondOpinion is not { } opinion)
        {
            return null;
        }

        var section = new SectionBuilder(context, "second-opinion", InferenceTexts.SecondTitle);
        section = opinion.Leaning is { } leaning
            ? section.Say(InferenceTexts.SecondReads, InferenceSentences.Leaning(context, leaning))
            : section.Say(InferenceTexts.SecondNothing);
        if (opinion.IsOfFirstStep)
        {
            section.Say(InferenceTexts.FirstStep);
        }

        if (opinion.TablesLeftOut + opinion.DrawnLeftOut > 0)
        {
            section.Say(InferenceTexts.SecondLeftOut, context.Numbers.Count(opinion.TablesLeftOut), context.Numbers.Count(opinion.DrawnLeftOut));
        }

        return (opinion.Features.Count == 0 ? section : section
            .HowToRead(InferenceTexts.SecondHow, context.Numbers.Count(opinion.Tables), context.Numbers.Count(opinion.Drawn))
            .Add(OpinionTable.Of(context, opinion))).Build();
    }
}
