using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>Which of the four decisions makes the difference, on the terminal: the sentences of the report.</summary>
public static class DecisionLines
{
    /// <summary>Writes them; nothing where a scenario of the sixteen is not there.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="set">The comparisons, of scenarios that ran in the same worlds.</param>
    /// <param name="language">Their language.</param>
    public static void Write(IAnsiConsole console, ComparisonSet set, ReportLanguage language)
    {
        if (FourDecisions.Of(set) is not { } found)
        {
            return;
        }

        var context = new PageContext(set, language);
        console.MarkupLineInterpolated($"[bold]{context.Say(DecisionTexts.Title)}[/]");
        foreach (var sentence in DecisionSentences.Of(context, found))
        {
            console.MarkupLineInterpolated($"{sentence}");
        }
    }
}
