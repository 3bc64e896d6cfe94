using System.Globalization;

namespace OpgaveSim.Presentation.Words;

/// <summary>A text of the report in both languages; <c>{0}</c>, <c>{1}</c> … stand for what is filled in.</summary>
/// <param name="En">English.</param>
/// <param name="Nl">Dutch.</param>
public sealed record Text(string En, string Nl)
{
    /// <summary>The text with its blanks filled in, in both languages.</summary>
    /// <param name="blanks">What stands for {0}, {1} …</param>
    public Text With(params IReadOnlyList<Text> blanks) => new(
        string.Format(CultureInfo.InvariantCulture, En, [.. blanks.Select(blank => blank.En)]),
        string.Format(CultureInfo.InvariantCulture, Nl, [.. blanks.Select(blank => blank.Nl)]));

    /// <summary>Nothing, in both languages.</summary>
    public static Text None { get; } = new("", "");

    /// <summary>The same text in both languages, such as a number or a name.</summary>
    public static Text Same(string text) => new(text, text);

    /// <summary>This text with another right behind it, in both languages.</summary>
    public Text Then(Text next) => new(En + next.En, Nl + next.Nl);

    /// <summary>Texts in a row, in both languages.</summary>
    /// <param name="separator">What stands between two of them.</param>
    /// <param name="texts">The texts; none: nothing.</param>
    public static Text Join(string separator, IEnumerable<Text> texts)
    {
        Text[] all = [.. texts];
        return new(string.Join(separator, all.Select(text => text.En)), string.Join(separator, all.Select(text => text.Nl)));
    }

    /// <summary>The text as a sentence: with a capital and a full stop.</summary>
    public Text AsSentence() => new(Sentence(En), Sentence(Nl));

    /// <summary>The text in a language.</summary>
    public string In(ReportLanguage language) => language == ReportLanguage.Dutch ? Nl : En;

    /// <summary>The text in a language, with its blanks filled in.</summary>
    /// <param name="language">The language.</param>
    /// <param name="blanks">What stands for {0}, {1} …</param>
    public string Filled(ReportLanguage language, params IEnumerable<string> blanks) => string.Format(CultureInfo.InvariantCulture, In(language), [.. blanks]);

    /// <summary>Words as a sentence begins: with a capital.</summary>
    /// <param name="words">The words, at least one letter.</param>
    public static string Begin(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Sentence(string text) => Begin(text) + ".";
}
