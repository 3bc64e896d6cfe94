using System.Net;

namespace OpgaveSim.Reports.Pages;

/// <summary>
/// A piece of HTML. The only ways to make one are <see cref="Of(MarkupHandler)"/>, which escapes every text that is filled in,
/// and joining pieces, so that names from experiments and cases cannot become elements.
/// </summary>
public sealed record Markup
{
    private Markup(string html) => Html = html;

    /// <summary>Nothing.</summary>
    public static Markup None { get; } = new("");

    /// <summary>The HTML.</summary>
    public string Html { get; }

    /// <summary>HTML as the literal parts of an interpolated string; texts in its holes are escaped, pieces are not.</summary>
    public static Markup Of(MarkupHandler html) => new(html.Finish());

    /// <summary>A text, escaped.</summary>
    public static Markup Text(string text) => new(WebUtility.HtmlEncode(text));

    /// <summary>The program's own style sheet or script, which is HTML already.</summary>
    /// <param name="html">Never a text from outside.</param>
    public static Markup Own(string html) => new(html);

    /// <summary>Pieces one after the other.</summary>
    public static Markup Join(IEnumerable<Markup> pieces, string between = "") => new(string.Join(between, pieces.Select(piece => piece.Html)));
}
