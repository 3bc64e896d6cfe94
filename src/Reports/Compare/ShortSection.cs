using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>The conclusions, pair by pair.</summary>
public static class ShortSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(CompareContext context)
    {
        var section = new SectionBuilder(context, "short", CompareTexts.ShortTitle);
        if (!context.Arms.Others.Any())
        {
            return section.Say(CompareTexts.Alone).Build();
        }

        ClaimSentences.AddTo(section, context);
        YardstickSentences.AddTo(section, context);
        var isShown = context.Arms.Contrasts.ToLookup(pair => context.Shown.Contains(pair.Arm) && context.Shown.Contains(pair.Against));
        AddPairs(section, context, isShown[true]);
        if (isShown[false].Any())
        {
            section.Folded(context.Say(SheetTexts.FoldedPairs, context.Numbers.Count(isShown[false].Count())), inside => AddPairs(inside, context, isShown[false]));
        }

        return section.Caution(CompareTexts.Scope, context.Numbers.Count(context.Set.Family.Count)).Build();
    }

    private static void AddPairs(SectionBuilder section, CompareContext context, IEnumerable<(Arm Arm, Arm Against)> pairs)
    {
        foreach (var (arm, against) in pairs)
        {
            section.Add(PairParts.Of(context, arm, against));
        }
    }
}
