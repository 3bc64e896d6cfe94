using System.Text.Json.Nodes;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>A page as one HTML file: everything is in it, and its policy forbids the browser to ask for anything.</summary>
public static class HtmlPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="context">Its language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="header">What stands over everything.</param>
    /// <param name="notices">What stands before the first section.</param>
    /// <param name="sections">Its sections.</param>
    public static void Write(
        TextWriter writer, PageContext context, string title, Markup header, Markup notices, IReadOnlyList<Section> sections)
    {
        var language = context.Language == ReportLanguage.Dutch ? "nl" : "en";
        writer.Write(Markup.Of(
            $"<!doctype html>\n<html lang=\"{language}\"><head><meta charset=\"utf-8\">{Markup.Own(PageFile.Generator)}<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta http-equiv=\"Content-Security-Policy\" content=\"{PageFile.Policy}\"><title>{title}</title><style>{Markup.Own(ReportAssets.Style)}</style></head>\n<body><a class=\"skip\" href=\"#main\">{context.Say(PageTexts.Skip)}</a>{header}<div class=\"columns\">{Contents(context, sections)}<main id=\"main\"><noscript><p class=\"caution\">{context.Say(PageTexts.NoScript)}</p></noscript>{notices}").Html);
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

    private static void WriteFigures(TextWriter writer, IEnumerable<PageFigure> figures)
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

    private static Markup Contents(PageContext context, IReadOnlyList<Section> sections) => Markup.Of(
        $"<nav aria-labelledby=\"contents\"><h2 id=\"contents\">{context.Say(PageTexts.Contents)}</h2><ol>{sections.Select(section => Markup.Of($"<li><a href=\"#{section.Id}\">{section.Title}</a></li>")).ToArray()}</ol></nav>");
}
