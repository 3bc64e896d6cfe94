using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Sections;

/// <summary>Every measure of every scenario, with its difference to the baseline.</summary>
public static class SummarySection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context) => new SectionBuilder(context, "summary", SummaryTexts.Title)
        .HowToRead(SummaryTable.IsBrief(context) ? SummaryTexts.HowBrief : SummaryTexts.How, context.Name(context.Arms.Baseline))
        .Add(SummaryTable.Of(context))
        .Add(SummaryNotes.Of(context))
        .Build();
}
