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

        section.Add(Markup.Of($"<div class=\"box\"><h3>{context.Say(ClaimTexts.Title)}</h3><ul>{Items(ClaimSentences.Of(context))}</ul></div>"));
        foreach (var (arm, against) in context.Arms.Contrasts)
        {
            section.Add(Markup.Of(
                $"<div class=\"keep pair\"><h3>{LegendMarkup.Sample(arm.Style)} {context.Say(CompareTexts.Pair, arm.Name, against.Name)}</h3><ul>{Items(ComparisonSentences.Of(context, arm, against))}</ul></div>"));
        }

        return section.Caution(CompareTexts.Scope, context.Numbers.Count(context.Set.Family.Count)).Build();
    }

    private static Markup Items(IEnumerable<string> sentences) =>
        Markup.Join(sentences.Select(sentence => Markup.Of($"<li>{sentence}</li>")));
}
