using System.Text.RegularExpressions;
using OpgaveSim.Runner.Live.Plans;
using OpgaveSim.Runner.Live.Playing;

namespace OpgaveSim.Tests.Live;

/// <summary>The words of the page are those of the glossary, and both languages have all of them.</summary>
public partial class LiveWordsTests
{
    private static readonly string Root = Regex.Replace(AppContext.BaseDirectory, "[\\\\/]tests[\\\\/].*$", "");
    private static readonly string Words = File.ReadAllText(Path.Combine(Root, "src", "Runner", "Live", "Assets", "texts.js"));
    private static readonly string Glossary = File.ReadAllText(Path.Combine(Root, "docs", "glossary.md"));

    [Fact]
    public void Terms_that_the_page_explains_stand_in_the_glossary()
    {
        var terms = Term().Matches(Words[Words.IndexOf("export const terms", StringComparison.Ordinal)..]);
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
    public void Both_languages_have_the_same_texts()
    {
        var halves = Words[..Words.IndexOf("export const terms", StringComparison.Ordinal)].Split("\n  nl: {", 2);
        string[] Keys(string half) => [.. Key().Matches(half).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];
        Assert.Equal(Keys(halves[0]), Keys(halves[1]));
    }

    [Fact]
    public void Settings_and_measures_have_words_in_both_languages()
    {
        Assert.All(LiveSetting.All, setting => Assert.NotEqual(setting.Meaning.En, setting.Meaning.Nl));
        Assert.All(LiveMeasures.All, measure => Assert.NotEqual(measure.Meaning.En, measure.Meaning.Nl));
    }

    [GeneratedRegex("en: \\['(?<en>[^']+)'.*?nl: \\['(?<nl>[^']+)'")]
    private static partial Regex Term();

    [GeneratedRegex("(?:\n    |['\\]}], )(\\w+): ['{\\[]")]
    private static partial Regex Key();
}
