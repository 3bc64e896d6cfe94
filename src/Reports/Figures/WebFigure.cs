using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>
/// The network of one arm by home domain: a line between two domains is as thick as they have ties with each other, the ring of a domain as thick
/// as it has ties within itself. Islands are thick rings with thin lines; a web is thick lines; fewer ties make all of it thinner.
/// </summary>
public static class WebFigure
{
    private const double Thickest = 9, Step = 0.5;

    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="arm">The arm.</param>
    /// <param name="web">Its network.</param>
    /// <param name="most">The number of ties that the thickest line stands for: the same in all figures that are compared.</param>
    public static PageFigure Of(ReportContext context, Arm arm, DomainWeb web, double most)
    {
        var places = Places(web.Homes);
        var plot = new Plot(context, null)
            .XSpan(-1.25, 1.25).YSpan(-1.25, 1.25).X(("visible", false)).Y(("visible", false), ("scaleanchor", "x"))
            .Layout(("showlegend", false), ("margin", Parts.Props(("l", 0), ("r", 0), ("t", 0), ("b", 0))));
        var lines = web.Ties.Where(pair => pair.Key.First != pair.Key.Second).GroupBy(pair => Width(pair.Value, most), pair => pair.Key);
        foreach (var line in lines.Where(line => line.Key > 0).OrderBy(line => line.Key))
        {
            Lines(plot, places, line.Key, line);
        }

        Domains(context, plot, places, web, most);
        return plot.ToFigure($"web-{arm.Name}", context.Name(arm), 270);
    }

    /// <summary>The thickness in pixels of a number of ties, in steps of half a pixel.</summary>
    internal static double Width(double ties, double most) => most > 0 ? Math.Round(ties / most * Thickest / Step) * Step : 0;

    private static Dictionary<int, (double X, double Y)> Places(IReadOnlyList<int> homes) => homes.Count == 1
        ? new() { [homes[0]] = (0, 0) }
        : homes.Select((home, place) => (home, Angle: Math.PI / 2 - 2 * Math.PI * place / homes.Count))
#pragma warning disable RS0030 // a place in a picture: its last bit does not matter
            .ToDictionary(one => one.home, one => (Math.Round(Math.Cos(one.Angle), 3), Math.Round(Math.Sin(one.Angle), 3)));
#pragma warning restore RS0030

    /// <summary>All lines of one thickness.</summary>
    private static void Lines(Plot plot, Dictionary<int, (double X, double Y)> places, double width, IEnumerable<(int First, int Second)> pairs)
    {
        var xs = new List<double?>();
        var ys = new List<double?>();
        foreach (var (first, second) in pairs)
        {
            xs.AddRange([places[first].X, places[second].X, null]);
            ys.AddRange([places[first].Y, places[second].Y, null]);
        }

        plot.Add(
            Chart.Scatter<double, double, string>([], [], StyleParam.Mode.Lines, UseDefaults: false),
            ("x", xs), ("y", ys), ("hoverinfo", "skip"), ("line", Parts.Props(("color", Shades.Faint), ("width", width))));
    }

    private static void Domains(ReportContext context, Plot plot, Dictionary<int, (double X, double Y)> places, DomainWeb web, double most)
    {
        var names = DomainNames.Of(context.Data);
        var size = Math.Clamp(300 / Math.Max(1, web.Homes.Count), 9, 24);
        plot.Add(
            Chart.Scatter<double, double, string>(
                [.. web.Homes.Select(home => places[home].X)], [.. web.Homes.Select(home => places[home].Y)],
                size >= 15 ? StyleParam.Mode.Markers_Text : StyleParam.Mode.Markers, UseDefaults: false),
            ("marker", Parts.Props(
                ("color", Shades.Paper), ("size", size), ("opacity", 1),
                ("line", Parts.Props(("color", Shades.Mark), ("width", web.Homes.Select(home => Math.Max(Step, Width(web.Within(home), most))).ToArray()))))),
            ("text", web.Homes.Select(home => context.Numbers.Count(home + 1)).ToArray()), ("textposition", "middle center"),
            ("textfont", Parts.Props(("size", 12), ("color", Shades.Ink))),
            ("hovertext", web.Homes.Select(home => context.Say(
                NetworkTexts.DomainHover, Parts.Escape(names.GetValueOrDefault(home, context.Numbers.Count(home + 1))), context.Numbers.Text(web.Actors[home], 0),
                context.Numbers.Text(web.Within(home), 0), context.Numbers.Text(web.Outside(home), 0))).ToArray()),
            ("hovertemplate", "%{hovertext}<extra></extra>"));
    }
}
