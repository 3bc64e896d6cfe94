using System.Text.Json.Nodes;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports;

/// <summary>The report as a page: everything is in it, and its policy forbids the browser to ask for anything.</summary>
public static class ReportPage
{
    private const string Policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter writer, ReportContext context)
    {
        var sections = ReportSections.Of(context);
        var language = context.Language == ReportLanguage.Dutch ? "nl" : "en";
        writer.Write(Markup.Of(
            $"<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\"><title>{context.Title}</title><style>{Markup.Own(ReportAssets.Style)}</style></head>\n<body><a class=\"skip\" href=\"#main\">{context.Say(PageTexts.Skip)}</a>{Header(context)}<div class=\"columns\">{Contents(context, sections)}<main id=\"main\">{Notices(context)}").Html);
        foreach (var section in sections)
        {
            writer.Write('\n');
            writer.Write(section.Content.Html);
        }

        writer.Write("</main></div>\n<script>");
        PlotlyScript.WriteTo(writer);
        writer.Write("</script>\n<script type=\"application/json\" id=\"figures\">");
        WriteFigures(writer, sections.SelectMany(section => section.Figures));
        writer.Write("</script>\n<script>");
        writer.Write(ReportAssets.Script);
        writer.Write("</script></body></html>\n");
    }

    /// <summary>JSON that can stand in a script element: no &lt; is left that could end it or begin a comment.</summary>
    public static string ForScript(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    private static void WriteFigures(TextWriter writer, IEnumerable<Figure> figures)
    {
        var before = "{";
        foreach (var figure in figures)
        {
            writer.Write(before);
            writer.Write(ForScript(JsonValue.Create(figure.Id).ToJsonString()));
            writer.Write(':');
            writer.Write(ForScript(figure.Json));
            before = ",\n";
        }

        writer.Write(before == "{" ? "{}" : "}");
    }

    private static Markup Header(ReportContext context)
    {
        var (data, numbers) = (context.Data, context.Numbers);
        var description = context.Description.Length > 0 ? Markup.Of($"<p class=\"description\">{context.Description}</p>") : Markup.None;
        var actors = (int?)data.Settings["points"]?[0]?["world"]?["actors"] ?? 0;
        var isOne = data.Values.Scenarios.Count == 1;
        var size = context.Say(
            isOne ? PageTexts.SizeOfOne : PageTexts.Size, numbers.Count(data.Values.Replications),
            isOne ? data.Values.Baseline : numbers.Count(data.Values.Scenarios.Count), numbers.Count(data.Head.Rounds), numbers.Count(actors),
            data.Values.Baseline);
        return Markup.Of(
            $"<header><div><p class=\"kind\">{context.Say(PageTexts.Kind)}</p><h1>{context.Title}</h1>{description}<p>{size}</p></div></header>");
    }

    private static Markup Contents(ReportContext context, IReadOnlyList<Section> sections) => Markup.Of(
        $"<nav aria-labelledby=\"contents\"><h2 id=\"contents\">{context.Say(PageTexts.Contents)}</h2><ol>{sections.Select(section => Markup.Of($"<li><a href=\"#{section.Id}\">{section.Title}</a></li>")).ToArray()}</ol></nav>");

    private static Markup Notices(ReportContext context)
    {
        var (data, numbers) = (context.Data, context.Numbers);
        var incomplete = data.RunsThere == data.RunsPlanned ? Markup.None : Markup.Of(
            $"<p class=\"caution\">{context.Say(PageTexts.Incomplete, numbers.Count(data.RunsThere), numbers.Count(data.RunsPlanned), context.Say(StatusWords.Of(data.Manifest)))}</p>");
        var point = data.Values.Points.Count == 1 ? Markup.None : Markup.Of(
            $"<p class=\"caution\">{context.Say(PageTexts.FirstPoint, numbers.Count(data.Values.Points.Count), context.FirstPointLabel)}</p>");
        return Markup.Of($"<noscript><p class=\"caution\">{context.Say(PageTexts.NoScript)}</p></noscript>{incomplete}{point}");
    }
}
