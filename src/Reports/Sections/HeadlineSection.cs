using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>The headline: the issue against each other way, and ‘diverse → original’ where members reason from interest and from the issue.</summary>
public static class HeadlineSection
{
    /// <summary>Makes the section; null where there is no issue-driven scenario, or none to hold it against.</summary>
    public static Section? Of(ReportContext context) => Of(context, WorldPreset.Of(context.Data.Values, context.Data.FirstPoint.Index));

    /// <summary>Makes the section; null where there is no issue-driven scenario, or none to hold it against.</summary>
    /// <param name="context">The page.</param>
    /// <param name="preset">Under what it was run.</param>
    public static Section? Of(PageContext context, WorldPreset preset)
    {
        if (Headline.Of(context.Arms) is not { } headline)
        {
            return null;
        }

        var section = new SectionBuilder(context, "headline", HeadlineTexts.Title)
            .HowToRead(HeadlineTexts.How, context.Name(headline.Issue), preset.Preset, ThresholdWords.Meaning(context.Language, preset))
            .Add(HeadlineTable.Of(context, headline))
            .Heading(HeadlineTexts.PairTitle, preset.Preset, ThresholdWords.Of(context.Language, preset));
        var pairs = DiversePair.Of(context.Arms);
        foreach (var (lambda, title) in ((double, Text)[])[(0, HeadlineTexts.AtInterest), (1, HeadlineTexts.AtIssue)])
        {
            string[] sentences = [.. pairs.Where(pair => pair.Lambda == lambda).Select(pair => HeadlineSentences.Of(context, pair)).DefaultIfEmpty(context.Say(HeadlineTexts.NoPair))];
            section.Add(SectionParts.Titled("keep", context.Say(title), sentences));
        }

        return section.Build();
    }
}
