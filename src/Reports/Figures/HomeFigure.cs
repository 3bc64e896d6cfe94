using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Seats by home domain: how many times its share of the population each domain has at the tables, per arm.</summary>
public static class HomeFigure
{
    private const int MostTexts = 16;

    /// <summary>Makes the figure.</summary>
    public static PageFigure Of(ReportContext context, HomeSeats seats)
    {
        var arms = context.Arms.All;
        string[] homes = [.. seats.Homes.Select(home => context.Numbers.Count(home + 1))];
        double?[][] ratios = [.. arms.Select(arm => seats.Homes.Select(home => Ratio(seats, arm, home)).ToArray())];
        var plot = new Plot(context, context.Say(SeatTexts.Home)).Rows([.. arms.Select(arm => context.Name(arm))])
            .X(
                ("type", "category"), ("showgrid", false), ("ticks", ""), ("tickmode", "array"),
                ("tickvals", homes.Where((_, place) => homes.Length <= MostTexts || place % 4 == 0).ToArray()));
        plot.Add(
            Chart.Heatmap<double, string, int, string>(
                [.. ratios.Select(row => row.Select(ratio => ratio ?? double.NaN).ToArray())], X: homes, Y: Enumerable.Range(0, arms.Count).ToArray(),
                UseDefaults: false),
            ("zmin", 0.5), ("zmax", 1.5), ("xgap", 2), ("ygap", 2), ("showscale", false),
            ("colorscale", new object[] { new object[] { 0, Shades.Paper }, new object[] { 1, Shades.Faint } }),
            ("text", ratios.Select(row => row.Select(ratio => context.Numbers.Text(ratio, 2)).ToArray()).ToArray()),
            ("texttemplate", homes.Length <= MostTexts ? "%{text}" : ""), ("textfont", Parts.Props(("color", Shades.OnPale))),
            ("hovertext", arms.Select(arm => seats.Homes.Select(home => context.Say(
                SeatTexts.HomeHover, Parts.Escape(context.Name(arm)), context.Numbers.Count(home + 1), context.Numbers.Percent(seats.ShareOfSeats(arm, home)),
                context.Numbers.Percent(seats.ShareOfActors(arm, home)))).ToArray()).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"));
        return plot.ToFigure("seats-home", context.Say(SeatTexts.HomeTitle), 80 + 36 * arms.Count);
    }

    private static double? Ratio(HomeSeats seats, Arm arm, int home) =>
        seats.ShareOfActors(arm, home) is var share && share > 0 ? Math.Round(seats.ShareOfSeats(arm, home) / share, 4) : null;
}
