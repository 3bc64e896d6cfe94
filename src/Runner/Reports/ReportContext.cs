using System.Globalization;
using OpgaveSim.Model.Measures;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports;

/// <summary>A result and the language it is told in: what sections and figures are made from.</summary>
/// <param name="data">The result.</param>
/// <param name="language">The language.</param>
public sealed class ReportContext(ReportData data, ReportLanguage language)
{
    /// <summary>The result.</summary>
    public ReportData Data { get; } = data;

    /// <summary>The language.</summary>
    public ReportLanguage Language { get; } = language;

    /// <summary>The experiment's title, in the report's language where it is given.</summary>
    public string Title => Own(Data.Head.TitleNl, Data.Head.Title);

    /// <summary>What the experiment is about, in the report's language where it is given; may be empty.</summary>
    public string Description => Own(Data.Head.DescriptionNl, Data.Head.Description);

    /// <summary>Its numbers.</summary>
    public ReportNumbers Numbers { get; } = new(language);

    /// <summary>The arms.</summary>
    public Arms Arms => Data.Arms;

    /// <summary>A text.</summary>
    public string Say(Text text) => text.In(Language);

    /// <summary>A text with its blanks filled in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blanks">What stands for {0}, {1} …, as texts.</param>
    public string Say(Text text, params IEnumerable<string> blanks) =>
        string.Format(CultureInfo.InvariantCulture, text.In(Language), [.. blanks]);

    /// <summary>A measure's name.</summary>
    public string Name(Measure measure) => Language == ReportLanguage.Dutch ? measure.NameNl : measure.Name;

    /// <summary>A kind's name: the model's own kinds are translated, those of a case are as given.</summary>
    public string KindName(string kind) => kind switch
    {
        "public" => Say(SeatTexts.Public),
        "private" => Say(SeatTexts.Private),
        "civic" => Say(SeatTexts.Civic),
        _ => kind,
    };

    /// <summary>What the first point of the design sets, in words.</summary>
    public string FirstPointLabel => Data.FirstPoint.Label is "as in the file" or "" ? Say(PageTexts.AsInFile) : Data.FirstPoint.Label;

    /// <summary>A measure's name inside a sentence.</summary>
    public string NameInside(Measure measure) => Name(measure) is var name && name.Length > 1 && char.IsLower(name[1])
        ? char.ToLowerInvariant(name[0]) + name[1..]
        : name;

    /// <summary>Decimals in which a measure is written everywhere: three digits of its largest mean.</summary>
    public int Decimals(Measure measure) => ReportNumbers.Decimals(
        Arms.All.Max(arm => Math.Abs(Data.Values.Mean(Data.FirstPoint.Index, arm.Name, measure.Id) ?? 0)));

    /// <summary>A mean of a measure.</summary>
    public string Mean(Measure measure, double? value) => Numbers.Text(value, Decimals(measure));

    /// <summary>A mean difference.</summary>
    public string DifferenceText(Difference difference) => Numbers.WithSign(difference.Paired.Mean, Decimals(difference.Measure));

    /// <summary>A difference with its interval, where it has one: <c>+0.203 [0.186, 0.219]</c>.</summary>
    public string SignedWithInterval(Difference difference) => difference.Paired.Interval is null
        ? DifferenceText(difference)
        : $"{DifferenceText(difference)} {Numbers.Text(difference.Paired.Interval, Decimals(difference.Measure))}";

    private string Own(string dutch, string english) => Language == ReportLanguage.Dutch && dutch.Length > 0 ? dutch : english;
}
