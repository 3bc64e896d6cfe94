namespace OpgaveSim.Runner.Commands;

/// <summary>Text in lines of a terminal.</summary>
internal static class WrappedText
{
    /// <summary>The lines. They break between words; a word that is longer than a line has one of its own.</summary>
    /// <param name="text">The text; its own line breaks stay.</param>
    /// <param name="columns">Columns of a line, at least 1.</param>
    public static IEnumerable<string> Lines(string text, int columns)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > columns)
                {
                    yield return line;
                    line = "";
                }

                line += line.Length == 0 ? word : $" {word}";
            }

            yield return line;
        }
    }
}
