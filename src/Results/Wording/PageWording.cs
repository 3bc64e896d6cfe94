using System.Globalization;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Wording;

/// <summary>The language of a page, whatever it is about: its texts and numbers.</summary>
/// <param name="language">The language.</param>
public class PageWording(ReportLanguage language)
{
    /// <summary>The language.</summary>
    public ReportLanguage Language { get; } = language;

    /// <summary>Its numbers.</summary>
    public ReportNumbers Numbers { get; } = new(language);

    /// <summary>A text.</summary>
    public string Say(Text text) => text.In(Language);

    /// <summary>A text with its blanks filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blanks">What stands for {0}, {1} …, as texts.</param>
    public string Say(Text text, params IEnumerable<string> blanks) =>
        string.Format(CultureInfo.InvariantCulture, text.In(Language), [.. blanks]);

    /// <summary>A kind's name: the model's own kinds are translated, those of a case are as given.</summary>
    public string KindName(string kind) => kind switch
    {
        "public" => Say(SeatTexts.Public),
        "private" => Say(SeatTexts.Private),
        "civic" => Say(SeatTexts.Civic),
        _ => kind,
    };
}
