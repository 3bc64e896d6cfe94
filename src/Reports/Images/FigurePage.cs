using System.Text.Json.Nodes;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Reports.Images;

/// <summary>
/// A page that draws every figure as a file and offers it for saving. The command opens it in a browser without a window; where there
/// is none, somebody can open it in any browser. It asks nothing of a network.
/// </summary>
public static class FigurePage
{
    /// <summary>Width of a figure in CSS pixels, 96 to the inch: 17 cm, the width of the text on A4.</summary>
    public const int Width = 643;

    /// <summary>Pixels to the inch of a PNG.</summary>
    public const int DotsPerInch = 300;

    private const string Script = """
        "use strict";
        (async () => {
          const { figures, format, width, scale } = JSON.parse(document.getElementById("figures").textContent);
          for (const script of [...document.querySelectorAll("script")]) script.remove();
          const text = (words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
          for (const { id, title, height, figure } of figures) {
            const item = document.createElement("p");
            document.body.append(item);
            try {
              const margin = { ...figure.layout.margin };
              const room = 46;
              const legend = { ...figure.layout.legend, yref: "container", y: 0.01, yanchor: "bottom" };
              const layout = {
                ...figure.layout, autosize: false, width, height: height + 2 * room, legend, margin: { ...margin, t: (margin.t ?? 8) + room },
                title: { text: text(title), font: { size: 15 }, x: 0, xref: "paper", xanchor: "left", y: 1, yref: "container", yanchor: "top", pad: { t: 12 } },
              };
              const url = await Plotly.toImage({ data: figure.data, layout }, { format, width, height: height + 2 * room, scale });
              const link = document.createElement("a");
              link.download = `${id}.${format}`;
              link.href = url;
              link.textContent = title;
              item.append(link);
            } catch (error) {
              item.dataset.failed = id;
              item.textContent = `${title}: ${error && error.message || error}`;
            }
          }
          document.documentElement.dataset.ready = "yes";
        })();
        """;

    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="format">What they are drawn as.</param>
    public static void Write(TextWriter writer, IReadOnlyList<PageFigure> figures, FigureFormat format)
    {
        var content = new JsonObject
        {
            ["format"] = format == FigureFormat.Png ? "png" : "svg",
            ["width"] = Width,
            ["scale"] = format == FigureFormat.Png ? DotsPerInch / 96.0 : 1,
            ["figures"] = new JsonArray([.. figures.Select(figure => (JsonNode)new JsonObject
            {
                ["id"] = figure.Id,
                ["title"] = figure.Title,
                ["height"] = figure.Height,
                ["figure"] = JsonNode.Parse(figure.Json),
            })]),
        };
        writer.Write($"<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">{PageFile.Generator}<meta http-equiv=\"Content-Security-Policy\" content=\"{PageFile.Policy}\"><title>Figures</title></head>\n<body><script>");
        PlotlyScript.WriteTo(writer);
        writer.Write("</script>\n<script type=\"application/json\" id=\"figures\">");
        writer.Write(HtmlPage.ForScript(content.ToJsonString()));
        writer.Write("</script>\n<script>");
        writer.Write(Script);
        writer.Write("</script></body></html>\n");
    }
}
