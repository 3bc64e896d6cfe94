namespace OpgaveSim.Runner.Commands;

/// <summary>
/// A text as a field of a CSV file: in quotes where it needs them, and with an apostrophe in front where a spreadsheet would take it
/// for a formula (= + - @).
/// </summary>
public static class CsvField
{
    /// <summary>The field.</summary>
    public static string Of(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\n\r") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
