using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Sections;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Compare;

/// <summary>What the experiments expected beforehand, before anything exploratory; null where none expected anything.</summary>
public static class HypothesesSection
{
    /// <summary>Makes the section.</summary>
    public static Section? Of(CompareContext context) => context.Set.Hypotheses.Count == 0
        ? null
        : new SectionBuilder(context, "hypotheses", HypothesisTexts.Title)
            .Add(HypothesisTable.Of(context, context.Set.Hypotheses))
            .Build();
}
