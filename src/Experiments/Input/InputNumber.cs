using System.Globalization;
using System.Text.RegularExpressions;

namespace OpgaveSim.Experiments.Input;

/// <summary>Numbers as users write them, for every place where they come in: files, options, tables.</summary>
public static partial class InputNumber
{
    /// <summary>A real number; null: it is none, or not finite. −0 is 0: what is equal must be the same in all that follows from it.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="styles">How it may be written.</param>
    public static double? Real(string? text, NumberStyles styles = NumberStyles.Float) =>
        double.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number + 0.0 : null;

    /// <summary>Whether a text is a whole number, however large.</summary>
    /// <param name="text">What was written.</param>
    public static bool IsWhole(string text) => Digits().IsMatch(text);

    [GeneratedRegex(@"^[+-]?[0-9]+\z")]
    private static partial Regex Digits();
}
