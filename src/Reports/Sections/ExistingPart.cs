using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Sections;

/// <summary>The tables that exist in a case beside the simulated ones.</summary>
public static class ExistingPart
{
    private const int Most = 30;

    /// <summary>Adds it, where the case has tables.</summary>
    public static void AddTo(SectionBuilder section, ReportContext context)
    {
        var tables = ExistingTable.Of(context.Data);
        if (tables.Count == 0)
        {
            return;
        }

        section.Heading(ActorTexts.ExistingTitle).HowToRead(ActorTexts.ExistingHow);
        if (tables.Count > Most)
        {
            section.Say(ActorTexts.ExistingFirst, context.Numbers.Count(Most), context.Numbers.Count(tables.Count));
        }

        section.Add(ExistingTables.Of(context, [.. tables.Take(Most)], tables));
    }
}
