using System.Globalization;
using System.Net;
using System.Text;

namespace OpgaveSim.Reports.Validation;

/// <summary>A small SVG drawing: white ground, one plain font, numbers with one decimal, so that it can lie in a repository.</summary>
/// <param name="width">Width, pixels.</param>
/// <param name="height">Height, pixels.</param>
/// <param name="title">What it shows, for who cannot see it.</param>
public sealed class SvgCanvas(int width, int height, string title)
{
    private readonly StringBuilder content = new();

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string color = "#444", double stroke = 1, string? dash = null) =>
        content.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"{color}\" stroke-width=\"{stroke:0.#}\"")
            .Append(dash is null ? "" : $" stroke-dasharray=\"{dash}\"").Append("/>\n");

    /// <summary>A filled rectangle.</summary>
    public void Band(double x, double y, double across, double down, string color) => content.Append(CultureInfo.InvariantCulture,
        $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{across:0.#}\" height=\"{down:0.#}\" fill=\"{color}\"/>\n");

    /// <summary>A dot, filled or open.</summary>
    public void Dot(double x, double y, string color, bool isOpen = false) => content.Append(CultureInfo.InvariantCulture,
        $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3.5\" fill=\"{(isOpen ? "#fff" : color)}\" stroke=\"{color}\" stroke-width=\"1.5\"/>\n");

    /// <summary>A line through points.</summary>
    public void Path(IEnumerable<(double X, double Y)> points, string color, string? dash = null) => content
        .Append("<polyline fill=\"none\" stroke=\"").Append(color).Append("\" stroke-width=\"2\" points=\"")
        .AppendJoin(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#},{point.Y:0.#}")))
        .Append(dash is null ? "\"" : $"\" stroke-dasharray=\"{dash}\"").Append("/>\n");

    /// <summary>Text; anchor is start, middle or end.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string color = "#222", bool isBold = false) => content
        .Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\" fill=\"{color}\"{(isBold ? " font-weight=\"600\"" : "")}>")
        .Append(WebUtility.HtmlEncode(text)).Append("</text>\n");

    /// <summary>The drawing.</summary>
    public string Svg() => string.Create(CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n")
        + $"<title>{WebUtility.HtmlEncode(title)}</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{content}</svg>\n";
}
