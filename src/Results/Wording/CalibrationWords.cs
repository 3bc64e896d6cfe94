using System.Globalization;
using OpgaveSim.Presentation.Numbers;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Calibration;

namespace OpgaveSim.Results.Wording;

/// <summary>A calibration in words and rows, the same on a terminal and on a page.</summary>
/// <param name="result">What came out.</param>
/// <param name="language">The language.</param>
public sealed class CalibrationWords(CalibrationResult result, ReportLanguage language)
{
    private readonly ReportNumbers numbers = new(language);

    /// <summary>Columns of <see cref="FactRows"/>.</summary>
    public IReadOnlyList<string> FactColumns => [.. ((Text[])
        [CalibrationTexts.Fact, CalibrationTexts.Range, CalibrationTexts.Drawn, CalibrationTexts.Met, CalibrationTexts.OnlyMissed, CalibrationTexts.Source])
        .Select(text => text.In(language))];

    /// <summary>A row a fact.</summary>
    public IReadOnlyList<IReadOnlyList<string>> FactRows => [.. result.Facts.Select(fact => (string[])
    [
        CalibrationTexts.Name(fact.Id).In(language), $"{numbers.Plain(fact.From)} – {numbers.Plain(fact.To)}",
        string.Join("; ", ((double?[])[fact.Low, fact.Median, fact.High]).Select(value => numbers.Text(value, 2))),
        numbers.Percent(fact.Meeting, 1), numbers.Percent(fact.MissingOnly, 2), fact.Source,
    ])];

    /// <summary>What is said under the facts: how many draws meet all, what is given up, and what was accepted.</summary>
    public IReadOnlyList<string> Said =>
    [
        Say(CalibrationTexts.All, numbers.Count(result.MeetingAll), numbers.Count(result.Draws)),
        .. result.GivenUp.Select(fact => Say(CalibrationTexts.GivenUp, CalibrationTexts.Name(fact.Id).In(language), CalibrationTexts.Lacks(fact.Id).In(language))),
        result.Sample.Count == 0
            ? Say(CalibrationTexts.Nothing)
            : Say(CalibrationTexts.Accepted, numbers.Count(result.Accepted), numbers.Count(result.Sample.Count)),
    ];

    /// <summary>What a reader should know first: facts that are given up, and that nothing was accepted.</summary>
    public IEnumerable<string> Cautions => Said.Skip(1).SkipLast(result.Sample.Count == 0 ? 0 : 1);

    /// <summary>Columns of <see cref="SettingRows"/>.</summary>
    public IReadOnlyList<string> SettingColumns => [.. ((Text[])
        [CalibrationTexts.Setting, CalibrationTexts.Before, CalibrationTexts.After, CalibrationTexts.Moved, CalibrationTexts.MiddleColumn]).Select(text => text.In(language))];

    /// <summary>A row a setting, those that moved most first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SettingRows => [.. result.Settings.OrderByDescending(setting => setting.Moved).Select(setting => (string[])
    [
        setting.ShortPath, Before(setting), After(setting), numbers.Text(setting.Moved, 2), Local(result.Middle?.Values.GetValueOrDefault(setting.Path) ?? Numbers.None),
    ])];

    /// <summary>Columns of <see cref="MiddleRows"/>.</summary>
    public IReadOnlyList<string> MiddleColumns => [.. ((Text[])[CalibrationTexts.Fact, CalibrationTexts.Range, CalibrationTexts.Mean]).Select(text => text.In(language))];

    /// <summary>A row a fact, with its mean over new worlds of the setting in the middle.</summary>
    public IReadOnlyList<IReadOnlyList<string>> MiddleRows => result.Middle is not { } middle ? [] : [.. result.Facts.Zip(middle.Means, (fact, mean) => (string[])
    [
        CalibrationTexts.Name(fact.Id).In(language), $"{numbers.Plain(fact.From)} – {numbers.Plain(fact.To)}",
        numbers.Text(mean, 2) + (mean >= fact.From && mean <= fact.To ? "" : $" ({CalibrationTexts.Outside.In(language)})"),
    ])];

    /// <summary>The share of the draws that meet two facts, and its ratio to what it would be if they had nothing to do with each other.</summary>
    /// <param name="one">The place of one.</param>
    /// <param name="other">The place of the other.</param>
    public (string Share, string Ratio) Pair(int one, int other)
    {
        var both = result.Pairs[one][other];
        var apart = result.Pairs[one][one] * result.Pairs[other][other];
        return (numbers.Percent(both, 1), one == other || apart == 0 ? "" : numbers.Text(both / apart, 2));
    }

    /// <summary>What is said of the setting in the middle; nothing where there is none.</summary>
    public IReadOnlyList<string> MiddleSaid => result.Middle is not { } middle ? [] :
    [
        .. middle.IsConfirmed ? (string[])[] : [Say(CalibrationTexts.NotConfirmed)],
        Say(CalibrationTexts.Middle, numbers.Count(middle.Number), numbers.Count(middle.Worlds), numbers.Percent(middle.MeetingAll)),
    ];

    private string Before(SettingRow setting) => setting.Prior is { } prior ? Range(prior)
        : string.Join(", ", setting.Shares!.Keys.Select(word => $"{word} {numbers.Percent(1.0 / setting.Shares.Count)}"));

    private string After(SettingRow setting) => setting.Posterior is { } posterior ? Range(posterior)
        : setting.Shares is { } shares ? string.Join(", ", shares.Select(share => $"{share.Key} {numbers.Percent(share.Value)}")) : Numbers.None;

    /// <summary>The middle value, and where 90 % lies.</summary>
    private string Range(IReadOnlyList<double> values)
    {
        var decimals = ReportNumbers.Decimals(Math.Max(Math.Abs(values[0]), Math.Abs(values[^1])));
        return $"{numbers.Text(values[2], decimals)} ({numbers.Text(values[0], decimals)} – {numbers.Text(values[^1], decimals)})";
    }

    private string Local(string value) => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? numbers.Plain(number) : value;

    private string Say(Text text, params string[] blanks) => string.Format(CultureInfo.InvariantCulture, text.In(language), blanks);
}
