namespace OpgaveSim.Runner.Commands;

/// <summary>Names on the terminal, each with what is said of it beside it; beneath it where the terminal is narrow.</summary>
internal static class NamedLines
{
    /// <summary>Columns under which there is no room beside a name.</summary>
    public const int TooNarrowForTwo = 60;

    private const int Indent = 2;

    /// <summary>Prints them.</summary>
    /// <param name="lines">The names and what is said of each.</param>
    /// <param name="wide">Columns for the names: those of the longest, or more.</param>
    public static void Print(IEnumerable<(string Name, string Says)> lines, int wide)
    {
        var columns = Terminal.Columns();
        foreach (var (name, says) in lines)
        {
            if (columns < TooNarrowForTwo)
            {
                Terminal.Print($"  {name}");
                Wrap(says, columns, 2 * Indent);
                continue;
            }

            foreach (var (place, line) in WrappedText.Lines(says, columns - wide - 2 * Indent).Index())
            {
                Terminal.Print($"  {(place == 0 ? name : "").PadRight(wide)}  {line}");
            }
        }
    }

    /// <summary>Prints a text, wrapped.</summary>
    /// <param name="text">The text.</param>
    public static void Heading(string text) => Wrap(text, Terminal.Columns(), 0);

    private static void Wrap(string text, int columns, int indent)
    {
        foreach (var line in WrappedText.Lines(text, columns - indent))
        {
            Terminal.Print(new string(' ', indent) + line);
        }
    }
}
