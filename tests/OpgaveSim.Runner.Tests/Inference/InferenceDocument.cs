using System.Globalization;
using System.Text;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Runner.Tests.Inference;

/// <summary>Stored findings as tables in Markdown: the middle of docs/inference.md.</summary>
internal static class InferenceDocument
{
    private static readonly PageWording Page = new(ReportLanguage.English);

    /// <summary>The tables.</summary>
    /// <param name="found">Findings by the name of their file, in the order of the columns.</param>
    public static string Markdown(IReadOnlyList<(string Name, InferenceFinding Found)> found)
    {
        var text = new StringBuilder();
        Write(text, ["case", "actors", "tables", "worlds", "explained of λ", "answer", "λ, 95 %"], found.Select(one => (string[])
        [
            one.Name, Page.Numbers.Count(one.Found.Asked.Actors), Page.Numbers.Count(one.Found.Asked.Tables), Page.Numbers.Count(one.Found.Asked.Draws),
            Page.Numbers.Percent(one.Found.Gate.RSquared), InferenceSentences.Headline(Page, one.Found),
            one.Found.TellsInterval ? Page.Numbers.Text(one.Found.Lambda!.NinetyFive, 2) : "not told",
        ]));
        (string Name, InferenceFinding Found)[] checkedOnes = [.. found.Where(one => one.Found.Checks.Count > 0)];
        var parts = checkedOnes.SelectMany(one => one.Found.Checks).Select(Key).Distinct().Order().ToArray();
        Write(text, ["check", .. checkedOnes.Select(one => one.Name)], parts.Select(part => (string[])
        [
            Words(checkedOnes.SelectMany(one => one.Found.Checks).First(check => Key(check) == part)),
            .. checkedOnes.Select(one => one.Found.Checks.FirstOrDefault(check => Key(check) == part) is { } check ? Cell(check) : Page.Numbers.Text((double?)null)),
        ]));
        Write(text, ["recognised", .. checkedOnes.Select(one => one.Name)], checkedOnes.SelectMany(one => one.Found.Models!.Models).Select(model => model.Model).Distinct().Select(model => (string[])
        [
            InferenceSentences.Model(Page, model),
            .. checkedOnes.Select(one => one.Found.Models!.Models.Select((share, place) => (share, place)).FirstOrDefault(share => share.share.Model == model) is { share: { } found, place: var at }
                ? Page.Numbers.Percent(found.Recognised[at]) : Page.Numbers.Text((double?)null)),
        ]));
        return text.ToString();
    }

    private static (InferenceCheck Check, CheckPart Part, double At, string World) Key(CheckFinding check) => (check.Check, check.Part, check.At ?? 0, check.World ?? "");

    private static string Words(CheckFinding check) => $"{InferenceSentences.Check(Page, check.Check)}: {InferenceSentences.Part(Page, check)}";

    private static string Cell(CheckFinding check) => check.Weight == CheckWeight.Shown
        ? InferenceSentences.Reached(Page, check)
        : $"{InferenceSentences.Reached(Page, check)} ({InferenceSentences.Allowed(Page, check)}) {(check.IsPassed ? "✓" : "✗")}";

    private static void Write(StringBuilder text, string[] heads, IEnumerable<string[]> rows)
    {
        foreach (var row in (IEnumerable<string[]>)[heads, [.. heads.Select((_, column) => column == 0 ? "---" : "---:")], .. rows])
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(cell => cell.Replace('\u00A0', ' ')))} |\n");
        }

        text.Append('\n');
    }
}
