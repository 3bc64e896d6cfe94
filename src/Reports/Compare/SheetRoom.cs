using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Reports.Compare;

/// <summary>
/// How much fits on the first page. Heights are reckoned from the number of letters, on the wide side, with the sizes that compare.css gives it on paper: so the
/// page is one A4 in any browser, and no script has to measure it. In mm.
/// </summary>
/// <param name="Issues">Issues that fit.</param>
/// <param name="Compared">Scenarios in words that fit.</param>
public sealed record SheetRoom(int Issues, int Compared)
{
    private const double Page = 262, Width = 186;

    private const double LetterOfPoint = 0.55 * 0.353; // mean width of a letter of one point, in mm, with what breaks between words cost

    /// <summary>Reckons it.</summary>
    public static SheetRoom Of(CompareContext context, SheetContent content)
    {
        var room = Page - Fixed(context, content);
        return new SheetRoom(
            Fitting(room - Heading - Paragraph(content.IssuesHow, 7.5) - 6, content.Issues.Select(IssueRow)),
            Fitting(room - Heading, content.Compared.Select(one => Paragraph(one.Words, 8, Width - 45))));
    }

    private const double Heading = 9;

    private static double Fixed(CompareContext context, SheetContent content) =>
        6 + Lines(content.Title, 15, Width) * 6.6
        + Optional(content.Warned, 9)
        + 8 + Lines(content.Headline[0], 12.5, Width - 12) * 5.9
        + Paragraph(string.Join(' ', content.Headline.Skip(1)), 9)
        + Optional(content.Surprise, 9.5)
        + Verdicts(context, content)
        + Optional(content.OtherScenarios, 8)
        + Heading + content.Change.Sum(sentence => Paragraph(sentence, 8.5, Width - 8))
        + 4 + Paragraph(content.Caveat, 8.5, Width - 8)
        + 5;

    private static double Verdicts(CompareContext context, SheetContent content)
    {
        var column = (Width - 42) / content.Others.Count;
        var head = content.Others.Max(arm => Lines(TablePhrase.Of(context, arm), 8, column - 3));
        var rows = Results.Comparisons.ComparisonSet.Primary.Sum(measure => content.Others.Max(arm =>
        {
            var one = context.Set.Of(arm, context.Arms.Baseline, measure);
            return Sheet.HasMarks(content) ? 1.5 : Lines($"▲ {context.DifferenceText(one)} {context.Say(SheetVerdict.Of(one))}", 8, column - 3);
        }) * 3.6 + 1.2);
        return Heading + head * 3.6 + 2 + rows;
    }

    private static double IssueRow(SheetIssue issue) => 1.4 + 3.5 * new[]
    {
        Lines(issue.Name, 8, 33), Lines(issue.Invite, 8, 66), Lines(issue.Spare, 8, 45), Lines(issue.Uncovered, 8, 30),
    }.Max();

    private static int Fitting(double room, IEnumerable<double> heights)
    {
        var count = 0;
        foreach (var height in heights)
        {
            room -= height;
            if (room < 0)
            {
                break;
            }

            count++;
        }

        return count;
    }

    private static double Optional(string? text, double points) => text is null ? 0 : 3 + Paragraph(text, points);

    private static double Paragraph(string text, double points, double width = Width) => text.Length == 0 ? 0 : 1.2 + Lines(text, points, width) * points * 0.353 * 1.32;

    private static int Lines(string text, double points, double width) => Math.Max(1, (int)Math.Ceiling(text.Length * points * LetterOfPoint / width));
}
