using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>
/// How much fits on the first page. Heights follow from the lines that each text takes (<see cref="PrintedText"/>) and from the sizes that compare.css gives it on
/// paper: so the page is one A4 in any browser, and no script has to measure it. In mm.
/// </summary>
/// <param name="Issues">Issues that fit.</param>
/// <param name="Compared">Scenarios in words that fit.</param>
public sealed record SheetRoom(int Issues, int Compared)
{
    /// <summary>Height and width of A4 within its margins. Margins that fall together leave some ten mm of what is reckoned.</summary>
    private const double Page = 273, Width = 186;

    private const double Millimetre = 25.4 / 72, Spread = 1.3; // a point, and the height of a line in sizes of its letters

    private const double Heading = 8.3, Row = 1.3, RowLine = 8 * 1.25 * Millimetre, Apart = 1.2, CellEdges = 3;

    private const double FirstColumn = 42, Drawing = 3.7, BesideDrawing = 18;

    /// <summary>Reckons it.</summary>
    public static SheetRoom Of(CompareContext context, SheetContent content)
    {
        var room = Page - Fixed(context, content);
        return new SheetRoom(
            Fitting(room - Heading - Paragraph(content.IssuesHow, 7.5) - Row - RowLine - 2 * Apart - 2 * Height(7.5), content.Issues.Select(issue => IssueRow(content, issue))),
            Fitting(room - Heading, content.Compared.Select(one => Row + Math.Max(4.6, PrintedText.Lines(one.Words, 8, Width - 42) * Height(8)))));
    }

    private static double Fixed(CompareContext context, SheetContent content) =>
        Paragraph(content.About, 8.5)
        + PrintedText.Lines(content.Title, 15, Width, isBold: true) * 15 * 1.2 * Millimetre + Apart
        + (content.Warned is { } warned ? Paragraph(warned, 9) : 0)
        + 5 + PrintedText.Lines(content.Headline[0], 12.5, Width - 4.5, isBold: true) * Height(12.5)
        + Paragraph(string.Join(' ', content.Headline.Skip(1)), 9)
        + (content.Surprise is { } surprise ? 3 + Paragraph($"{context.Say(SheetTexts.Surprise)} {surprise}", 9.5, Width - 5.6) : 0)
        + Verdicts(context, content) + Paragraph(content.Notes, 7.5)
        + Heading + content.Change.Sum(sentence => Paragraph(sentence, 8.5, Width - 5))
        + 4 + Paragraph(content.Caveat, 8.5)
        + Height(7.5);

    private static double Verdicts(CompareContext context, SheetContent content)
    {
        var column = (Width - FirstColumn) / content.Others.Count - CellEdges;
        var beside = Sheet.HasMarks(content) && !Sheet.AreStacked(content) ? BesideDrawing : 0;
        var above = Sheet.AreStacked(content) ? Drawing : 0;
        var head = content.Others.Max(arm => PrintedText.Lines(context.Name(arm), 8, column, isBold: true));
        return Heading + Row + head * RowLine + ComparisonSet.Primary.Sum(measure => Row + above + RowLine * Math.Max(
            PrintedText.Lines(context.Name(measure), 8, FirstColumn - CellEdges),
            content.Others.Max(arm => PrintedText.Lines(SheetVerdict.Line(context, context.Set.Of(arm, context.Arms.Baseline, measure)), 8, column - beside))));
    }

    private static double IssueRow(SheetContent content, SheetIssue issue)
    {
        double[] columns = content.HasUncovered ? [36, 69, 48, 33] : [40, 83, 63];
        string[] cells = content.HasUncovered ? [issue.Name, issue.Invite, issue.Spare, issue.Uncovered] : [issue.Name, issue.Invite, issue.Spare];
        return Row + RowLine * cells.Index().Max(cell => PrintedText.Lines(cell.Item, 8, columns[cell.Index] - CellEdges, isBold: cell.Index == 0));
    }

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

    private static double Paragraph(string text, double points, double width = Width) => text.Length == 0 ? 0 : Apart + PrintedText.Lines(text, points, width) * Height(points);

    private static double Height(double points) => points * Spread * Millimetre;
}
