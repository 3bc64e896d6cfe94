using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace OpgaveSim.Reports.Pages;

/// <summary>Builds a <see cref="Markup"/> from an interpolated string: what is filled in is escaped, unless it is a piece of HTML.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupHandler
{
    private readonly StringBuilder html;

    /// <summary>Begins.</summary>
    /// <param name="literalLength">Characters of the literal parts.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public MarkupHandler(int literalLength, int formattedCount) => html = new StringBuilder(literalLength + 16 * formattedCount);

    /// <summary>A literal part, as it stands.</summary>
    public void AppendLiteral(string literal) => html.Append(literal);

    /// <summary>A text, escaped.</summary>
    public void AppendFormatted(string? text) => html.Append(WebUtility.HtmlEncode(text));

    /// <summary>A whole number.</summary>
    public void AppendFormatted(int number) => html.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A piece of HTML.</summary>
    public void AppendFormatted(Markup piece) => html.Append(piece.Html);

    /// <summary>Pieces of HTML, one after the other.</summary>
    public void AppendFormatted(IEnumerable<Markup> pieces)
    {
        foreach (var piece in pieces)
        {
            html.Append(piece.Html);
        }
    }

    internal string Finish() => html.ToString();
}
