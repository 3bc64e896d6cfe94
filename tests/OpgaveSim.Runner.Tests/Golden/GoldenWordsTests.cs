using OpgaveSim.Live.Measuring;
using OpgaveSim.Runner.Commands;
using System.CommandLine;
using System.Text.RegularExpressions;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Server;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>The words of the program: the help of every command, and all texts of its pages in both languages.</summary>
public partial class GoldenWordsTests
{
    private const int Width = 100;

    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void Help(string language)
    {
        var spoken = PageFile.LanguageOf(language);
        GoldenFile.AssertSame($"help.{language}.txt", string.Concat(All(CommandLine.Create(spoken)).Select(command => HelpOf(command, CommandHelp.NameOf(command), spoken))));
    }

    [Fact]
    public void Words_of_reports_and_comparisons() =>
        GoldenFile.AssertSame("words-of-reports.txt", string.Concat(AllTexts.Of().OrderBy(text => text.Name, StringComparer.Ordinal).Select(text => Lines(text.Name, text.Value))));

    [Fact]
    public void Words_of_measures() => GoldenFile.AssertSame("words-of-measures.txt", string.Concat(MeasureCatalogue.All.Select(measure =>
        $"{measure.Id}, {measure.Role}, {MeasureTexts.Range(measure).En}\n  en {measure.Name}\n  nl {MeasureTexts.Name(measure).Nl}\n     {MeasureTexts.Meaning(measure).En}\n     no value: {MeasureTexts.Undefined(measure).En}\n")));

    [Fact]
    public void Words_of_the_live_page()
    {
        var words = ((string[])["/words/en.js", "/words/nl.js", "/words/terms.js"]).Select(path => LiveAssets.All.Single(file => file.Path == path));
        GoldenFile.AssertSame("words-of-the-live-page.txt", string.Concat(LiveSetting.All.Select(setting => Lines(setting.Key, setting.Name, setting.Meaning)))
            + string.Concat(LiveMeasures.All.Select(measure => Lines(measure.Id, measure.Name, measure.Meaning)))
            + string.Concat(words.SelectMany(file => Literal().Matches(System.Text.Encoding.UTF8.GetString(file.Bytes))).Select(literal => literal.Groups["words"].Value + "\n")));
    }

    private static string Lines(string name, params Text[] texts) =>
        $"{name}\n" + string.Concat(texts.Select(text => $"  en {text.En.ReplaceLineEndings("\n     ")}\n  nl {text.Nl.ReplaceLineEndings("\n     ")}\n"));

    private static string HelpOf(Command command, string name, ReportLanguage language)
    {
        using var shown = new StringWriter { NewLine = "\n" };
        new HelpPage(shown, language, Width).Write(command);
        return $"== opgavesim {name}".TrimEnd() + "\n" + string.Concat(shown.ToString().Trim('\n').Split('\n').Select(line => line.TrimEnd() + "\n")) + "\n";
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    [GeneratedRegex("'(?<words>(?:[^'\\\\\\n]|\\\\.)*[A-Za-z](?:[^'\\\\\\n]|\\\\.)*)'")]
    private static partial Regex Literal();
}
