using System.Text.RegularExpressions;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Plans;

namespace OpgaveSim.Live.Tests;

/// <summary>The words of the page are those of the glossary.</summary>
public partial class LiveWordsTests
{
    private static readonly string Root = Regex.Replace(AppContext.BaseDirectory, "[\\\\/]tests[\\\\/].*$", "");
    private static readonly string Words = File.ReadAllText(Path.Combine(Root, "src", "Live", "Assets", "words", "terms.js"));
    private static readonly string Glossary = File.ReadAllText(Path.Combine(Root, "docs", "glossary.md"));

    [Fact]
    public void Terms_that_the_page_explains_stand_in_the_glossary()
    {
        var terms = Term().Matches(Words);
        Assert.True(terms.Count > 10);
        Assert.All(terms, term =>
        {
            foreach (var language in (string[])["en", "nl"])
            {
                Assert.Contains(term.Groups[language].Value, Glossary, StringComparison.OrdinalIgnoreCase);
            }
        });
    }

    [Fact]
    public void Settings_and_measures_have_words_in_both_languages()
    {
        Assert.All(LiveSetting.All, setting => Assert.NotEqual(setting.Meaning.En, setting.Meaning.Nl));
        Assert.All(LiveMeasures.All, measure => Assert.NotEqual(measure.Meaning.En, measure.Meaning.Nl));
    }

    [GeneratedRegex("en: \\{\\s*term: '(?<en>[^']+)'.*?nl: \\{\\s*term: '(?<nl>[^']+)'", RegexOptions.Singleline)]
    private static partial Regex Term();
}
