using OpgaveSim.Presentation.Colours;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;
using Chart = Plotly.NET.CSharp.Chart;

namespace OpgaveSim.Reports.Figures;

/// <summary>Verdicts, cell by cell, over two parameters: a colour and a sign a cell, and a hatch where it is inconclusive.</summary>
public static class ReversalFigure
{
    private const double CellSize = 0.97;

    /// <summary>Makes the figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="id">Its name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="x">The parameter to the right, and its values in order, as a reader sees them.</param>
    /// <param name="y">The parameter upwards, and its values in order.</param>
    /// <param name="cells">The cells by their places, each with its look and what is said of it.</param>
    public static PageFigure Of(
        PageContext context, string id, string title, (string Name, IReadOnlyList<string> Values) x, (string Name, IReadOnlyList<string> Values) y,
        IReadOnlyList<(int X, int Y, ReversalLook Look, string Words)> cells)
    {
        var plot = new Plot(context, Parts.Escape(x.Name), Parts.Escape(y.Name));
        plot.X(Places(x.Values)).Y(Places(y.Values)).Layout(("barmode", "overlay"));
        foreach (var part in cells.GroupBy(cell => cell.Look.IsHatched))
        {
            Add(plot, title, [.. part], part.Key);
        }

        return plot.ToFigure(id, title, 92 + 36 * y.Values.Count);
    }

    /// <summary>Hatched cells are a trace of their own: Plotly hatches a trace as a whole.</summary>
    private static void Add(Plot plot, string title, (int X, int Y, ReversalLook Look, string Words)[] cells, bool isHatched) => plot.Add(
        Chart.Column<double, int, string>(
            cells.Select(_ => CellSize).ToArray(), Keys: cells.Select(cell => cell.X).ToArray(), Name: Parts.Escape(title), UseDefaults: false),
        ("base", cells.Select(cell => cell.Y - CellSize / 2).ToArray()), ("width", CellSize),
        ("marker", Parts.Props(
            ("color", isHatched ? cells[0].Look.Color : cells.Select(cell => cell.Look.Color).ToArray()),
            ("line", Parts.Props(("color", Shades.Axis), ("width", 0.5))),
            ("pattern", isHatched ? Parts.Props(("shape", "/"), ("fgcolor", Shades.Axis), ("size", 7), ("solidity", 0.25)) : null))),
        ("text", cells.Select(cell => cell.Look.Sign).ToArray()), ("textposition", "inside"), ("insidetextanchor", "middle"), ("textangle", 0),
        ("constraintext", "none"), ("textfont", Parts.Props(("size", Parts.FontSize + 2), ("color", cells.Select(cell => Parts.InkOn(cell.Look.Color)).ToArray()))),
        ("hovertext", cells.Select(cell => cell.Words).ToArray()), ("hovertemplate", "%{hovertext}<extra></extra>"));

    private static (string Name, object? Value)[] Places(IReadOnlyList<string> values) =>
    [
        ("tickmode", "array"), ("tickvals", Enumerable.Range(0, values.Count).ToArray()), ("ticktext", values.Select(Parts.Cut).Select(Parts.Escape).ToArray()),
        ("range", (double[])[-0.5, values.Count - 0.5]), ("showgrid", false), ("ticks", ""),
    ];
}
