using System.Text.RegularExpressions;

namespace OpgaveSim.Experiments.Input;

/// <summary>
/// The apostrophe in front of a text that a spreadsheet would take for a formula: put there on writing, taken away on reading, so that a
/// text comes back as it was.
/// </summary>
public static partial class FormulaGuard
{
    /// <summary>The text as it is written: guarded where it begins as a formula does; numbers, and lists of them, as they are.</summary>
    public static string Guarded(string text) => Formula().IsMatch(text) && !Numbers().IsMatch(text) ? "'" + text : text;

    /// <summary>The text as it was before it was written.</summary>
    public static string Unguarded(string text) => text.StartsWith('\'') && Formula().IsMatch(text[1..]) ? text[1..] : text;

    // apostrophes in front count too: else a text that has one of its own would lose it on reading
    [GeneratedRegex(@"^'*[=+\-@\t\r]")]
    private static partial Regex Formula();

    // one number or several between blanks, a lone - for none; no number that is written begins with a plus
    [GeneratedRegex(@"^-?([0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?)?( (-|-?[0-9]+(\.[0-9]+)?(E[+-]?[0-9]+)?))*\z")]
    private static partial Regex Numbers();
}
