namespace OpgaveSim.Reports.Compare;

/// <summary>
/// How many lines a text takes on paper, without a browser: by the widths of Helvetica's letters (Adobe's font metrics of 1997), which Arial and Liberation Sans
/// share, and a line that is broken at blanks.
/// </summary>
public static class PrintedText
{
    private const double Millimetre = 25.4 / 72, Bold = 1.08;

    /// <summary>The lines, ≥ 1; 0 for no text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="points">Size of its letters, in points.</param>
    /// <param name="width">Room for a line, in mm.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static int Lines(string text, double points, double width, bool isBold = false)
    {
        var room = width / (points * Millimetre * (isBold ? Bold : 1));
        var (lines, filled) = (0, double.PositiveInfinity);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WidthOf))
        {
            if (filled + WidthOf(' ') + word <= room)
            {
                filled += WidthOf(' ') + word;
                continue;
            }

            lines += Math.Max(1, (int)Math.Ceiling(word / room));
            filled = word % room;
        }

        return lines;
    }

    private static double WidthOf(string word) => word.Sum(WidthOf);

    /// <summary>The width of a letter, in parts of its size; letters that are not listed are taken to be wide.</summary>
    private static double WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' or '‘' or '’' => 0.222,
        ' ' or '.' or ',' or ':' or ';' or 'f' or 't' or 'I' or '!' or '/' or '\u00A0' or '·' => 0.278,
        '(' or ')' or 'r' or '-' or '[' or ']' or '“' or '”' => 0.333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
        'a' or 'b' or 'd' or 'e' or 'g' or 'h' or 'n' or 'o' or 'p' or 'q' or 'u' or 'L' or 'é' or 'ë' or 'ö' or 'ü' or '?' or (>= '0' and <= '9') => 0.556,
        'F' or 'T' or 'Z' or '+' or '−' or '=' or '<' or '>' or '≈' => 0.611,
        'A' or 'B' or 'E' or 'K' or 'P' or 'S' or 'V' or 'X' or 'Y' => 0.667,
        'C' or 'D' or 'H' or 'N' or 'R' or 'U' or 'w' => 0.722,
        'G' or 'O' or 'Q' => 0.778,
        'm' or 'M' or '%' => 0.889,
        _ => 1,
    };
}
