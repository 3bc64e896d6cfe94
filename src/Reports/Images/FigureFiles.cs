using System.Text;
using System.Text.RegularExpressions;

namespace OpgaveSim.Reports.Images;

/// <summary>The files that a figure page holds once it is drawn.</summary>
public static partial class FigureFiles
{
    /// <summary>Takes the files out of a drawn page.</summary>
    /// <param name="markup">The page's markup.</param>
    /// <returns>Names and contents, in the order of the page.</returns>
    /// <exception cref="IOException">The page was not drawn to its end, or a figure failed.</exception>
    public static IEnumerable<(string Name, byte[] Content)> Of(string markup)
    {
        if (Failed().Match(markup) is { Success: true } failed)
        {
            throw new IOException($"the figure {failed.Groups[1].Value} cannot be drawn: {failed.Groups[2].Value}");
        }

        if (!Ready().IsMatch(markup))
        {
            throw new IOException("the browser ended before all figures were drawn");
        }

        foreach (Match link in Link().Matches(markup))
        {
            var (head, body) = (link.Groups[2].Value, link.Groups[3].Value);
            yield return (link.Groups[1].Value, head.EndsWith(";base64", StringComparison.Ordinal)
                ? PngDensity.With(Convert.FromBase64String(body), FigurePage.DotsPerInch)
                : Encoding.UTF8.GetBytes(Uri.UnescapeDataString(body.Replace("&amp;", "&", StringComparison.Ordinal))));
        }
    }

    [GeneratedRegex("""<html[^>]*data-ready="yes"[^>]*>""")]
    private static partial Regex Ready();

    [GeneratedRegex("""<p data-failed="([^"]*)">([^<]*)""")]
    private static partial Regex Failed();

    [GeneratedRegex("""<a download="([a-z0-9.-]+)" href="data:([^,"]*),([^"]*)">""")]
    private static partial Regex Link();
}
