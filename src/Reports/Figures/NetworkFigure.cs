using OpgaveSim.Presentation.Colours;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>The network of one arm at the end of one world: actors on a circle by home domain; ties within a domain are dark, ties between domains pale.</summary>
public static class NetworkFigure
{
    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="arm">The arm.</param>
    /// <param name="network">Its network.</param>
    public static PageFigure Of(ReportContext context, Arm arm, EndNetwork network)
    {
        var layout = new CircleLayout(network.Nodes);
        var homes = network.Nodes.ToDictionary(node => node.Actor, node => node.Home);
        var plot = new Plot(context, null)
            .XSpan(-1.16, 1.16).YSpan(-1.16, 1.16).X(("visible", false)).Y(("visible", false), ("scaleanchor", "x"))
            .Layout(("showlegend", false), ("margin", Parts.Props(("l", 0), ("r", 0), ("t", 0), ("b", 0))));
        Ties(plot, layout, network.Edges.Where(edge => homes[edge.First] != homes[edge.Second]), Shades.WithOpacity(Shades.Neutral, 0.3));
        Ties(plot, layout, network.Edges.Where(edge => homes[edge.First] == homes[edge.Second]), Shades.WithOpacity(Shades.Mark, 0.6));
        Actors(context, plot, layout, network.Nodes);
        foreach (var (home, at) in layout.Labels)
        {
            plot.Note(
                ("x", at.X), ("y", at.Y), ("text", context.Numbers.Count(home + 1)), ("showarrow", false),
                ("font", Parts.Props(("size", layout.Labels.Count > 20 ? 11 : Parts.FontSize), ("color", Shades.Ink))));
        }

        return plot.ToFigure($"network-{arm.Name}", context.Name(arm), 270);
    }

    private static void Ties(Plot plot, CircleLayout layout, IEnumerable<(int First, int Second)> edges, string color)
    {
        var xs = new List<double?>();
        var ys = new List<double?>();
        foreach (var (first, second) in edges)
        {
            var (a, middle, b) = (layout.Of(first), layout.Bend(first, second), layout.Of(second));
            xs.AddRange([Math.Round(a.X, 3), Math.Round(middle.X, 3), Math.Round(b.X, 3), null]);
            ys.AddRange([Math.Round(a.Y, 3), Math.Round(middle.Y, 3), Math.Round(b.Y, 3), null]);
        }

        plot.Add(
            Chart.Scatter<double, double, string>([], [], StyleParam.Mode.Lines, UseDefaults: false),
            ("x", xs), ("y", ys), ("hoverinfo", "skip"), ("line", Parts.Props(("color", color), ("width", 1), ("shape", "spline"))));
    }

    private static void Actors(ReportContext context, Plot plot, CircleLayout layout, IReadOnlyList<NetworkNode> nodes) => plot.Add(
        Chart.Scatter<double, double, string>(
            nodes.Select(node => Math.Round(layout.Of(node.Actor).X, 3)).ToArray(), nodes.Select(node => Math.Round(layout.Of(node.Actor).Y, 3)).ToArray(),
            StyleParam.Mode.Markers, UseDefaults: false),
        ("marker", Parts.Props(("color", Shades.Mark), ("size", 5))),
        ("text", nodes.Select(node => context.Say(
            NetworkTexts.Hover, Parts.Escape(node.Name ?? context.Numbers.Count(node.Actor)), Parts.Escape(context.KindName(node.Kind)), context.Numbers.Count(node.Home + 1))).ToArray()),
        ("hovertemplate", "%{text}<extra></extra>"));
}
