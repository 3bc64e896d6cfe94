namespace OpgaveSim.Experiments.Cases;

/// <summary>The marks by which people fill a matrix, in English and Dutch; capitals do not count.</summary>
internal static class MarkWord
{
    private static readonly HashSet<string> Yes = new(["1", "x", "✓", "✔", "☑", "+", "yes", "y", "ja", "j", "true", "waar"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> No = new(["", "0", "-", "–", "no", "n", "nee", "false", "onwaar"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cell is marked.</summary>
    public static bool IsYes(string text) => Yes.Contains(text);

    /// <summary>Whether a cell is empty, or says that it is not marked.</summary>
    public static bool IsNo(string text) => No.Contains(text);
}
