using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Seats by kind: a bar of shares per arm, under that of the population.</summary>
public static class KindFigure
{
    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(ReportContext context, Participation seats)
    {
        var arms = context.Arms.All;
        string[] rows = [context.Say(SeatTexts.Population), .. arms.Select(arm => arm.Name)];
        var plot = new Plot(context, context.Say(SeatTexts.ShareOfSeats)).Rows(rows)
            .XSpan(0, 1).X(("showgrid", false)).Layout(("barmode", "stack"), ("bargap", 0.25));
        plot.X(plot.PercentTicks());
        foreach (var (name, look) in seats.Kinds.Zip(Palette.Looks(seats.Kinds)))
        {
            double?[] shares = [seats.ShareOfActors(name), .. arms.Select(arm => seats.ShareOfSeats(arm, name))];
            plot.Add(
                Chart.StackedBar<double, int, string>(
                    shares.Select(share => Math.Round(share ?? 0, 5)).ToArray(), Keys: Enumerable.Range(0, rows.Length).ToArray(),
                    Name: Parts.Escape(context.KindName(name)), UseDefaults: false),
                ("marker", Parts.Props(("color", Palette.Kind(look)), ("line", Parts.Props(("color", "#fff"), ("width", 1))))),
                ("text", shares.Select(share => share > 0.045 ? context.Numbers.Percent(share) : "").ToArray()), ("textposition", "inside"),
                ("insidetextanchor", "middle"), ("textangle", 0), ("textfont", Parts.Props(("color", Parts.InkOn(Palette.Kind(look))))),
                ("hovertext", shares.Select((share, row) => $"<b>{Parts.Escape(rows[row])}</b><br>{Parts.Escape(context.KindName(name))} {context.Numbers.Percent(share)}").ToArray()),
                ("hovertemplate", "%{hovertext}<extra></extra>"));
        }

        return plot.ToFigure("seats-kind", context.Say(SeatTexts.KindTitle), 80 + 36 * rows.Length);
    }
}
