using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

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
        foreach (var (arm, against) in context.Arms.Contrasts)
        {
            section.Add(PairParts.Of(context, arm, against));
        }

        return section.Caution(CompareTexts.Scope, context.Numbers.Count(context.Set.Family.Count)).Build();
    }
}
