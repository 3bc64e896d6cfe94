using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Sections;

/// <summary>Over a sample of plausible worlds, in what share of them reasoning from the issue is better, no different or worse, by outcome and by what it is compared with.</summary>
public static class PlausibleSection
{
    /// <summary>Makes the section; null where the result has no sample.</summary>
    public static Section? Of(ReportContext context)
    {
        if (context.Data.Map is not { } map || !map.Samples.Any())
        {
            return null;
        }

        var section = new SectionBuilder(context, "plausible", ReversalTexts.PlausibleTitle);
        foreach (var design in map.Samples)
        {
            map.Make(design.Points);
            var shares = context.Data.SharesOf(design);
            section.Add(SectionParts.List(ComparisonSet.Primary.Select(measure => Sentence(context, map, design, shares, measure))))
                .HowToRead(ReversalTexts.SampleHow, context.Numbers.Count(VerdictShares.Draws))
                .Say(ReversalTexts.Rules, context.Numbers.Count(map.LargestFamily), context.Name(map.Issue))
                .Add(PlausibleTable.Of(context, map, design, shares));
        }

        return section.Build();
    }

    /// <summary>A sentence on an outcome, against the baseline.</summary>
    private static string Sentence(ReportContext context, ReversalMap map, DesignInfo design, ReversalShares shares, Model.Measures.Measure measure)
    {
        var other = ReversalSection.FirstForm(context, map);
        string Share(ReversalVerdict verdict) => context.Numbers.Percent(shares.Of(other, measure, verdict).Share);
        return context.Say(
            ReversalTexts.PlausibleSentence, design.Name, context.Name(map.Issue), context.Name(other), context.Name(measure), Share(ReversalVerdict.Better),
            Share(ReversalVerdict.NoDifference), Share(ReversalVerdict.Worse), Share(ReversalVerdict.Inconclusive));
    }
}
