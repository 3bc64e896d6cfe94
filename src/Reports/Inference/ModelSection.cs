using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Inference;

/// <summary>Which model the tables look like most, and how well models are told apart; null where nothing was estimated.</summary>
public static class ModelSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(InferenceContext context) => context.Found.Models is not { } models
        ? null
        : new SectionBuilder(context, "models", InferenceTexts.ModelsTitle)
            .Say(
                ModelChoiceFinding.IsWithoutLambda(models.Chosen) ? InferenceTexts.ModelWithoutLambda : InferenceTexts.ModelWithLambda,
                InferenceSentences.Model(context, models.Chosen), context.Numbers.Percent(models.Probability))
            .HowToRead(InferenceTexts.ModelsHow, context.Numbers.Count(models.DrawsPerModel))
            .Add(ModelTable.Of(context, models))
            .Folded(context.Say(InferenceTexts.Confusion), inside => inside.Add(ConfusionTable.Of(context, models)))
            .Build();
}
