using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Report;

/// <summary>The report of a result as a page.</summary>
public static class ReportPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, ReportContext context) =>
        HtmlPage.Write(writer, context, context.Title, Header(context), Notices(context), ReportSections.Of(context));

    private static RenderFragment Header(ReportContext context)
    {
        var (data, numbers) = (context.Data, context.Numbers);
        var actors = data.FirstSettings.World.Value.Actors;
        var isOne = data.Values.Scenarios.Count == 1;
        var size = context.Say(
            isOne ? PageTexts.SizeOfOne : PageTexts.Size, numbers.Count(data.Values.Replications),
            isOne ? context.ArmName(data.Values.Baseline) : numbers.Count(data.Values.Scenarios.Count), numbers.Count(data.Head.Rounds), numbers.Count(actors),
            context.ArmName(data.Values.Baseline));
        return PageHeader.Of(context.Say(PageTexts.Kind), context.Title, "", size);
    }

    private static RenderFragment Notices(ReportContext context) => SectionParts.Cautions(Warnings(context));

    private static IEnumerable<string> Warnings(ReportContext context)
    {
        var (data, numbers) = (context.Data, context.Numbers);
        if (data.RunsThere != data.RunsPlanned)
        {
            yield return context.Say(
                PageTexts.Incomplete, numbers.Count(data.RunsThere), numbers.Count(data.RunsPlanned), context.Say(StatusWords.Of(data.Manifest)));
        }
    }
}
