using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Reports.Validation;

/// <summary>A cell in words, for the terminal and the page.</summary>
/// <param name="Model">The model.</param>
/// <param name="Point">The point.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Decimals">Decimals that a reader needs.</param>
public sealed record CellText(PublishedModel Model, PointResult Point, CellResult Cell, int Decimals)
{
    private ReportNumbers Written => new(Language);

    /// <summary>The language of numbers and verdicts; what is read in a cell is in English.</summary>
    public ReportLanguage Language { get; init; } = ReportLanguage.English;

    /// <summary>All cells of a result, in order.</summary>
    /// <param name="models">The models that there are.</param>
    /// <param name="result">What came out of one.</param>
    /// <param name="language">The language of numbers and verdicts.</param>
    public static IEnumerable<CellText> Of(IReadOnlyList<PublishedModel> models, ModelResult result, ReportLanguage language = ReportLanguage.English)
    {
        var model = models.Single(model => model.Name == result.Name);
        return result.Cells.Select(pair => new CellText(model, pair.Point, pair.Cell, MeasureOf(model, pair.Point, pair.Cell).Decimals) { Language = language });
    }

    /// <summary>The measure in words.</summary>
    public string Meaning => MeasureOf(Model, Point, Cell).Meaning;

    /// <summary>The published value.</summary>
    public string Target => Cell.Target is null ? Numbers.None : Cell.Side switch
    {
        ExpectedSide.Above => $"> {Short(Cell.Target)}",
        ExpectedSide.Below => $"< {Short(Cell.Target)}",
        _ => Short(Cell.Target),
    };

    /// <summary>Ours with its standard error, for a side with its interval.</summary>
    public string Ours => Cell.Value is null ? Numbers.None
        : Cell.Side is ExpectedSide.Around || Cell.Low is null || Cell.StandardError == 0 ? $"{Written.Text(Cell.Value, Decimals)} ± {Written.Text(Cell.StandardError, Decimals)}"
        : $"{Written.Text(Cell.Value, Decimals)} {Written.Text(new Interval(Cell.Low.Value, Cell.High!.Value), Decimals)}";

    /// <summary>The tolerance.</summary>
    public string Tolerance => Cell.Side switch
    {
        null => Numbers.None,
        ExpectedSide.Around => Cell.Tolerance == 0 ? "0" : "±" + Local(Cell.Tolerance!.Value.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture)),
        _ => PublishedTexts.WholeInterval.In(Language),
    };

    /// <summary>Inside, outside, known misfit, or a dash.</summary>
    public string Verdict => Cell.Inside switch
    {
        null => Numbers.None,
        true => PublishedTexts.Inside.In(Language),
        _ => KnownMisfits.Find(Model.Name, Point.Label, Cell.Measure) is null ? PublishedTexts.Outside.In(Language) : PublishedTexts.KnownOutside.In(Language),
    };

    private string Local(string number) => Language == ReportLanguage.Dutch ? number.Replace('.', ',') : number;

    private string Short(double? value) => Math.Round(value!.Value, 10) is var rounded && rounded == Math.Round(rounded, 2)
        ? Written.Text(rounded, 2).TrimEnd('0').TrimEnd('.', ',') : Written.Text(value, Math.Max(3, Decimals));

    private static PublishedMeasure MeasureOf(PublishedModel model, PointResult point, CellResult cell) =>
        model.Measures(SettingsOf(model, point)).Single(measure => measure.Id == cell.Measure);

    private static PublishedSettings SettingsOf(PublishedModel model, PointResult point) => new(model.Parameters, point.Label == "defaults"
        ? new Dictionary<string, string>()
        : point.Label.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]));
}
