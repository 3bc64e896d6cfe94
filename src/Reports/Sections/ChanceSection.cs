using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>What each scenario has of composition and network, as a ratio to chance.</summary>
public static class ChanceSection
{
    /// <summary>Makes the section; null without a scenario that chance sets, or with no other.</summary>
    public static Section? Of(ReportContext context)
    {
        var ratios = ToChance.Of(context.Set);
        return ratios.Count == 0 ? null : new SectionBuilder(context, "chance", ChanceTexts.Title)
            .HowToRead(ChanceTexts.How, context.Name(context.Arms.Chance!))
            .Add(ChanceTable.Of(context, ratios))
            .Build();
    }
}
