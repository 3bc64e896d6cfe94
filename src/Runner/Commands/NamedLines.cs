namespace OpgaveSim.Runner.Commands;

/// <summary>Names, each with what it means: beside it, or beneath it where the name is long or the terminal narrow. All lists and help pages are laid out like this.</summary>
/// <param name="writer">Where to.</param>
/// <param name="columns">Columns that a line may have.</param>
internal sealed class NamedLines(TextWriter writer, int columns)
{
    private const int TooNarrowForTwo = 60, Indent = 2, Gap = 2, WidestName = 32;

    private bool IsNarrow => columns < TooNarrowForTwo;

    /// <summary>Writes names.</summary>
    /// <param name="rows">The names and what each means.</param>
    public void Write(IReadOnlyList<(string Name, string Meaning)> rows)
    {
        var wide = Math.Min(WidestName, rows.Select(row => row.Name.Length).DefaultIfEmpty().Max()) + Gap;
        foreach (var (name, meaning) in rows)
        {
            Write(name, meaning, wide);
        }
    }

    private void Write(string name, string meaning, int wide)
    {
        var isBeside = !IsNarrow && name.Length + Gap <= wide;
        var at = IsNarrow ? 2 * Indent : Indent + wide;
        string[] lines = [.. WrappedText.Lines(meaning, columns - at)];
        foreach (var part in isBeside && lines.Length > 0 ? [] : WrappedText.Lines(name, columns - Indent))
        {
            writer.WriteLine($"  {part}");
        }

        foreach (var (place, line) in lines.Index())
        {
            writer.WriteLine(isBeside && place == 0 ? $"  {name.PadRight(wide)}{line}" : new string(' ', at) + line);
        }
    }
}
