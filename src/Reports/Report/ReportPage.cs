using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;

namespace OpgaveSim.Reports.Report;

/// <summary>The report of a result as a page.</summary>
public static class ReportPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, ReportContext context) =>
        HtmlPage.Write(writer, context, context.Title, Header(context), Notices(context), ReportSections.Of(context));

    private static Markup Header(ReportContext context)
    {
        var (data, numbers) = (context.Data, context.Numbers);
        var description = context.Description.Length > 0 ? Markup.Of($"<p class=\"description\">{context.Description}</p>") : Markup.None;
        var actors = data.FirstSettings.World.Value.Actors;
        var isOne = data.Values.Scenarios.Count == 1;
        var size = context.Say(
            isOne ? PageTexts.SizeOfOne : PageTexts.Size, numbers.Count(data.Values.Replications),
            isOne ? data.Values.Baseline : numbers.Count(data.Values.Scenarios.Count), numbers.Count(data.Head.Rounds), numbers.Count(actors),
            data.Values.Baseline);
        return Markup.Of(
            $"<header><div><p class=\"kind\">{context.Say(PageTexts.Kind)}</p><h1>{context.Title}</h1>{description}<p>{size}</p></div></header>");
    }

    private static Markup Notices(ReportContext context)
    {
        var (data, numbers) = (context.Data, context.Numbers);
        var incomplete = data.RunsThere == data.RunsPlanned ? Markup.None : Markup.Of(
            $"<p class=\"caution\">{context.Say(PageTexts.Incomplete, numbers.Count(data.RunsThere), numbers.Count(data.RunsPlanned), context.Say(StatusWords.Of(data.Manifest)))}</p>");
        var point = data.Values.Points.Count == 1 ? Markup.None : Markup.Of(
            $"<p class=\"caution\">{context.Say(PageTexts.FirstPoint, numbers.Count(data.Values.Points.Count), context.FirstPointLabel)}</p>");
        return Markup.Of($"{incomplete}{point}");
    }
}
