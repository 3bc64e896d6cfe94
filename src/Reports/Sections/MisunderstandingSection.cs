using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>The caveat that misunderstanding works through the quorum: as a curve where the design varies it, else as a sentence.</summary>
public static class MisunderstandingSection
{
    private const string Gamma = "world.misunderstanding";
    private const string Quorum = "world.quorum";

    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "misunderstanding", MisunderstandingTexts.Title).Say(MisunderstandingTexts.Lead);
        AddTo(section, context);
        return section.Build();
    }

    private static void AddTo(SectionBuilder section, ReportContext context)
    {
        var lines = Lines(context);
        if (lines.All(line => line.Slice.Values.Count < 2) || !context.Arms.Others.Any())
        {
            section.Caution(MisunderstandingTexts.NotVaried, Setting(context, nameof(TableParameters.Misunderstanding), table => table.Misunderstanding), Setting(context, nameof(TableParameters.Quorum), table => table.Quorum));
            return;
        }

        var first = context.Arms.Others.FirstOrDefault(arm => arm == context.Arms.Issue) ?? context.Arms.Others.First();
        section.HowToRead(MisunderstandingTexts.How, context.Name(first), context.Name(context.Arms.Baseline));
        string[] held = [.. lines[0].Slice.Held.Where(other => other.Key != Quorum).Select(other => $"{other.Key} = {other.Value}")];
        if (held.Length > 0)
        {
            section.Say(MisunderstandingTexts.Held, string.Join(", ", held));
        }

        section.Add(SectionParts.Styles(context.Say(MisunderstandingTexts.Title), lines.Select(line => (line.Name, line.Style))))
            .Multiples(Figures(context, lines, first)).Add(CrossingTable.Of(context, lines, first));
        foreach (var arm in context.Arms.Others.Where(arm => arm != first))
        {
            section.Folded(
                context.Say(MisunderstandingTexts.Others, context.Name(arm), context.Name(context.Arms.Baseline)),
                inside => inside.Multiples(Figures(context, lines, arm)).Add(CrossingTable.Of(context, lines, arm)));
        }
    }

    /// <summary>The line along γ at each quorum; none where γ is not varied.</summary>
    private static (string Name, ArmStyle Style, DesignSlice Slice)[] Lines(ReportContext context)
    {
        var points = context.Data.Values.ListedPoints;
        var varied = points.Count > 0 ? DesignSlice.Varied(points) : [];
        return !varied.Contains(Gamma) ? []
            : !varied.Contains(Quorum) ? [(context.Say(MisunderstandingTexts.OneQuorum), Palette.Neutral(0), DesignSlice.Along(points, Gamma))]
            : [.. DesignSlice.ValuesOf(points, Quorum).Select((value, position) => (
                context.Say(MisunderstandingTexts.Quorum, Local(context, value)), Palette.Neutral(position),
                DesignSlice.Along(points, Gamma, (Quorum, value))))];
    }

    private static IEnumerable<PageFigure> Figures(ReportContext context, (string Name, ArmStyle Style, DesignSlice Slice)[] lines, Arm arm) =>
        ComparisonSet.Primary.Select(measure => DesignCurveFigure.Of(
            context, $"misunderstanding-{arm.Name}-{measure.Id}", context.Name(measure), measure, context.Say(MisunderstandingTexts.Axis),
            [.. lines.Select(line => new Curve(
                line.Name, line.Style, null,
                [.. line.Slice.Values.Where(value => value.Number is not null).Select(value => (
                    value.Number!.Value, Local(context, value.Text),
                    context.Data.Compare(value.Point, arm.Name, context.Arms.Baseline.Name, measure)))]))],
            isNumeric: true));

    private static string Local(ReportContext context, string value) =>
        DesignSlice.Number(value) is { } number ? context.Numbers.Plain(number) : value;

    private static string Setting(ReportContext context, string property, Func<TableParameters, double> value) =>
        context.Arms.Baseline.Table.Of(property, value) is { } number ? context.Numbers.Plain(number) : "";
}
