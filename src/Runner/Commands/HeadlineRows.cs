using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>The headline on the terminal: the issue against each other way that is there, and what each difference amounts to.</summary>
public static class HeadlineRows
{
    /// <summary>Writes the table; nothing where there is no issue-driven scenario, or none to hold it against.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="set">The comparisons.</param>
    /// <param name="preset">Under what they were run.</param>
    /// <param name="language">The language of the words.</param>
    public static void Write(IAnsiConsole console, ComparisonSet set, WorldPreset preset, ReportLanguage language)
    {
        if (Headline.Of(set.Arms) is not { } headline)
        {
            return;
        }

        var context = new PageContext(set, language);
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Terminal.Cell(context.Say(SummaryTableTexts.Headline, context.Say(HeadlineTexts.Title), preset.Preset, ThresholdWords.Of(language, preset)))) };
        table.AddColumn(Terminal.Cell(context.Say(PageTexts.Measure)));
        foreach (var other in headline.Others)
        {
            table.AddColumn(Terminal.Cell(context.Say(HeadlineTexts.Against, context.Name(headline.Issue), context.Name(other))));
        }

        foreach (var measure in Headline.Measures)
        {
            table.AddRow([
                Terminal.Cell(context.Name(measure)) + (Headline.YardstickOf(measure) is { } yardstick ? $"\n[dim]{Terminal.Cell(context.Say(HeadlineSentences.Name(yardstick)))}[/]" : ""),
                .. headline.Others.Select(other => Cell(context, Headline.Difference(set, headline.Issue, other, measure))),
            ]);
        }

        console.Write(table);
    }

    private static string Cell(PageContext context, Comparison difference)
    {
        var words = Terminal.Cell(HeadlineSentences.Words(context, difference));
        return difference.NotJudged is not null ? $"[dim]{words}[/]"
            : $"{Terminal.Cell(context.DifferenceText(difference))} [dim]{Terminal.Cell(context.Numbers.Text(difference.Interval, context.Decimals(difference.Measure)))}[/]\n{words}"
                + (difference.Role == ComparisonRole.Exploratory ? $" [dim]({Terminal.Cell(context.Say(HeadlineTexts.Exploratory))})[/]" : "");
    }
}
