namespace OpgaveSim.Analysis.Published;

/// <summary>A parameter of a published model: a number in a range, or one of a few words. Its value is a number either way (a word's place).</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Meaning">What it is, with its symbol.</param>
/// <param name="Default">Its value when nothing is said, as text.</param>
/// <param name="Least">Least value.</param>
/// <param name="Most">Largest value.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
/// <param name="Words">The words that it can be; null for a number.</param>
public sealed record PublishedParameter(
    string Name, string Meaning, string Default, double Least, double Most, bool IsWhole, IReadOnlyList<string>? Words)
{
    /// <summary>Whether a point's label shows it also where it is at its default.</summary>
    public bool IsAlwaysShown { get; init; }

    /// <summary>A whole number.</summary>
    public static PublishedParameter Whole(string name, string meaning, int value, int least, int most) =>
        new(name, meaning, Text(value), least, most, true, null);

    /// <summary>A number.</summary>
    public static PublishedParameter Number(string name, string meaning, double value, double least, double most) =>
        new(name, meaning, Text(value), least, most, false, null);

    /// <summary>One of a few words, the first of them unless said otherwise.</summary>
    public static PublishedParameter Word(string name, string meaning, params string[] words) =>
        new(name, meaning, words[0], 0, words.Length - 1, true, words);

    /// <summary>What is allowed, in words.</summary>
    public string Allowed => Words is not null ? string.Join(", ", Words)
        : $"{(IsWhole ? "a whole number" : "a number")} from {Text(Least)} to {Text(Most)}";

    /// <summary>The value of a text; null when it is not allowed.</summary>
    public double? Read(string text)
    {
        if (Words is not null)
        {
            var at = Words.ToList().IndexOf(text);
            return at < 0 ? null : at;
        }

        var styles = IsWhole
            ? System.Globalization.NumberStyles.AllowLeadingSign
            : System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint;
        return double.TryParse(text, styles, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= Least && value <= Most
            ? value + 0.0 // −0 becomes 0
            : null;
    }

    private static string Text(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
