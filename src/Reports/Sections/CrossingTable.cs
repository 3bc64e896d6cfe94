using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>Where the differences of an arm go through zero along γ, in words: a row per outcome, a column per quorum.</summary>
public static class CrossingTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="context">The report.</param>
    /// <param name="lines">The lines along γ, each with its name and style.</param>
    /// <param name="arm">The arm.</param>
    public static Markup Of(ReportContext context, IReadOnlyList<(string Name, ArmStyle Style, DesignSlice Slice)> lines, Arm arm)
    {
        var head = lines.Select(line => Markup.Of($"<th scope=\"col\">{LegendMarkup.Sample(line.Style)} {line.Name}</th>")).ToArray();
        var rows = ComparisonSet.Primary.Select(measure => Markup.Of(
            $"<tr><th scope=\"row\">{context.Name(measure)}</th>{lines.Select(line => Markup.Of($"<td>{Words(context, Crossing(context, line.Slice, arm, measure))}</td>")).ToArray()}</tr>")).ToArray();
        var caption = context.Say(MisunderstandingTexts.CrossingTitle, arm.Name, context.Arms.Baseline.Name);
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table><caption>{caption}</caption><thead><tr><th scope=\"col\">{context.Say(PageTexts.Measure)}</th>{head}</tr></thead><tbody>{rows}</tbody></table></div>");
    }

    /// <summary>A crossing in words.</summary>
    public static string Words(PageContext context, ZeroCrossing crossing)
    {
        if (crossing.Points == 0)
        {
            return context.Say(VerdictTexts.NoValue);
        }

        var where = crossing.Crossings.Count == 0
            ? context.Say(crossing.StartsAbove ? MisunderstandingTexts.Above : MisunderstandingTexts.Below)
            : string.Join(", ", crossing.Crossings.Select(one => context.Say(
                one.Falls ? MisunderstandingTexts.Down : MisunderstandingTexts.Up, context.Numbers.Text(one.At, 1))));
        return where + "; " + Clear(context, crossing);
    }

    private static string Clear(PageContext context, ZeroCrossing crossing)
    {
        var count = crossing.ClearAbove.Count + crossing.ClearBelow.Count;
        if (count == 0)
        {
            return context.Say(MisunderstandingTexts.ClearNowhere);
        }

        if (count == crossing.Points && crossing.Crossings.Count == 0)
        {
            return context.Say(MisunderstandingTexts.ClearThroughout);
        }

        string List(IReadOnlyList<double> places) => context.Numbers.Row([.. places.Select(context.Numbers.Plain)]);
        return string.Join(", ", ((string?[])
        [
            crossing.ClearAbove.Count > 0 ? context.Say(MisunderstandingTexts.ClearAbove, List(crossing.ClearAbove)) : null,
            crossing.ClearBelow.Count > 0 ? context.Say(MisunderstandingTexts.ClearBelow, List(crossing.ClearBelow)) : null,
        ]).OfType<string>());
    }

    private static ZeroCrossing Crossing(ReportContext context, DesignSlice slice, Arm arm, Measure measure) => ZeroCrossing.Of(
        slice.Values.Where(value => value.Number is not null).Select(value => (
            value.Number!.Value, context.Data.Compare(value.Point, arm.Name, context.Arms.Baseline.Name, measure))));
}
