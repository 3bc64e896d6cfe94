using OpgaveSim.Experiments.Calibration;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Calibration;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Calibration;

/// <summary>The page of a calibration: which facts can be met, alone, in pairs and together, what they say of the settings, and the setting in the middle.</summary>
public static class CalibrationPage
{
    private const int SettingsInPairs = 6;

    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="facts">The file of facts.</param>
    /// <param name="result">What came out.</param>
    /// <param name="language">The language.</param>
    public static void Write(TextWriter writer, FactsFile facts, CalibrationResult result, ReportLanguage language)
    {
        var (page, words) = (new PageWording(language), new CalibrationWords(result, language));
        var title = language == ReportLanguage.Dutch && result.TitleNl.Length > 0 ? result.TitleNl : result.Title.Length > 0 ? result.Title : result.Name;
        var size = page.Say(
            CalibrationTexts.Size, page.Numbers.Count(result.Draws), page.Numbers.Count(result.Settings.Count), page.Numbers.Count(result.Facts.Count));
        HtmlPage.Write(
            writer, page, title, PageHeader.Of(page.Say(CalibrationTexts.Kind), title, "", size), SectionParts.Cautions(words.Cautions),
            [.. ((Section?[])[Facts(page, result, words), Pairs(page, result, words), Settings(page, facts, result, words), Middle(page, result, words)]).OfType<Section>()]);
    }

    private static Section Facts(PageWording page, CalibrationResult result, CalibrationWords words) => new SectionBuilder(page, "facts", CalibrationTexts.FactsTitle)
        .Say(CalibrationTexts.FactsLead, page.Numbers.Count(result.Draws))
        .HowToRead(CalibrationTexts.OnlyMissedHow)
        .Add(RowTable.Of(page, page.Say(CalibrationTexts.FactsTitle), words.FactColumns, words.FactRows))
        .Add(SectionParts.List(words.Said))
        .Build();

    private static Section Pairs(PageWording page, CalibrationResult result, CalibrationWords words) => new SectionBuilder(page, "pairs", CalibrationTexts.PairsTitle)
        .HowToRead(CalibrationTexts.PairsHow)
        .Add(PairsTable.Of(page, result, words))
        .Build();

    private static Section? Settings(PageWording page, FactsFile facts, CalibrationResult result, CalibrationWords words)
    {
        if (result.Sample.Count == 0)
        {
            return null;
        }

        PlausibleSetting[] moved = [.. result.Settings.Index().Where(setting => setting.Item.Prior is not null)
            .OrderByDescending(setting => setting.Item.Moved).Take(SettingsInPairs).Select(setting => Plausible(facts.Free[setting.Index], setting.Index, setting.Item, result))];
        return new SectionBuilder(page, "settings", CalibrationTexts.SettingsTitle)
            .HowToRead(CalibrationTexts.SettingsHow)
            .Add(RowTable.Of(page, page.Say(CalibrationTexts.SettingsTitle), words.SettingColumns, words.SettingRows))
            .Heading(CalibrationTexts.PairsPlot, page.Numbers.Count(moved.Length))
            .HowToRead(CalibrationTexts.PairsPlotHow)
            .Multiples(moved.Index().SelectMany(one => moved.Skip(one.Index + 1).Select(other => PairsFigure.Of(page, one.Item, other))))
            .Build();
    }

    private static PlausibleSetting Plausible(FreeSetting free, int at, SettingRow setting, CalibrationResult result) =>
        new(at, setting.ShortPath, free.Number(0), free.Number(1), [.. result.Sample.Select(place => free.Number(place[at]))]);

    private static Section? Middle(PageWording page, CalibrationResult result, CalibrationWords words) => result.Middle is null
        ? null
        : new SectionBuilder(page, "middle", CalibrationTexts.MiddleTitle)
            .Add(SectionParts.List(words.MiddleSaid))
            .Add(RowTable.Of(page, page.Say(CalibrationTexts.MiddleTitle), words.MiddleColumns, words.MiddleRows))
            .Build();
}
