using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// A page as one HTML file: everything is in it, and its policy forbids the browser to ask for anything. Razor writes its head and
/// body; the scripts and the figures' JSON, of which there may be tens of MB, go straight to the writer.
/// </summary>
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
        TextWriter writer, PageWording context, string title, RenderFragment header, RenderFragment notices, IReadOnlyList<Section> sections)
    {
        var language = context.Language == ReportLanguage.Dutch ? "nl" : "en";
        writer.Write($"<!doctype html>\n<html lang=\"{language}\">");
        RazorWriter.Write(writer, PageHead.Of(title));
        writer.Write($"\n<body data-dark=\"{RazorWriter.Encoder.Encode(JsonSerializer.Serialize(Shades.Dark))}\">");
        RazorWriter.Write(writer, PageBody.Of(context, header, notices, sections));
        writer.Write("\n<script>");
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
}
