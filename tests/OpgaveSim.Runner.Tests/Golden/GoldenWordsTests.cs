using OpgaveSim.Runner.Commands;
using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Server;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>The words of the program: the help of every command, and all texts of its pages in both languages.</summary>
public partial class GoldenWordsTests
{
    private const int Width = 120;

    [Fact]
    public void Help()
    {
        var root = CommandLine.Create();
        GoldenFile.AssertSame("help.txt", string.Concat(root.Subcommands.Select(command => command.Name).Prepend("").Select(name => HelpOf(root, name))));
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

    private static string HelpOf(RootCommand root, string name)
    {
        foreach (var help in root.Options.Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = Width;
        }

        using var shown = new StringWriter { NewLine = "\n" };
        root.Parse(name.Length == 0 ? ["--help"] : [name, "--help"]).Invoke(new InvocationConfiguration { Output = shown });
        return $"== opgavesim {name}".TrimEnd() + "\n"
            + string.Concat(shown.ToString().ReplaceLineEndings("\n").Trim('\n')
                .Replace($"  {RootCommand.ExecutableName}", "  opgavesim", StringComparison.Ordinal).Split('\n').Select(line => line.TrimEnd() + "\n")) + "\n";
    }

    [GeneratedRegex("'(?<words>(?:[^'\\\\\\n]|\\\\.)*[A-Za-z](?:[^'\\\\\\n]|\\\\.)*)'")]
    private static partial Regex Literal();
}
