namespace OpgaveSim.Runner.Commands;

/// <summary>Words of a command line as a POSIX shell reads them.</summary>
public static class ShellText
{
    private const string Plain = "_@%+=:,./-";

    /// <summary>A word, between single quotes where the shell would otherwise make something else of it.</summary>
    /// <param name="word">The word.</param>
    public static string Quote(string word) => word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c, StringComparison.Ordinal))
        ? word
        : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
