using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>The pairs of scenarios that are judged, over tables of the same size alone.</summary>
public static class SizeMatchedSection
{
    /// <summary>Makes the section; null with one scenario, and where the tables that it needs are not stored.</summary>
    public static Section? Of(ReportContext context)
    {
        var pairs = context.Arms.Contrasts.ToArray();
        if (pairs.Length == 0 || !context.Data.Has([.. SizedTables.Needs]))
        {
            return null;
        }

        var section = new SectionBuilder(context, "same-size", SizeMatchedTexts.Title).HowToRead(SizeMatchedTexts.How);
        SizeMatched[] matched = [.. pairs.Select(pair => context.Data.SizeMatched(pair.Arm, pair.Against))];
        section.Add(SizeMatchedTable.Of(context, [.. matched.Where(one => one.Pairs > 0)]));
        foreach (var none in matched.Where(one => one.Pairs == 0))
        {
            section.Caution(SizeMatchedTexts.NoPair, context.Name(none.Arm), context.Name(none.Against));
        }

        return section.Build();
    }
}
