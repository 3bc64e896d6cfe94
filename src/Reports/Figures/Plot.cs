using G = Plotly.NET.GenericChart;
using Microsoft.FSharp.Collections;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Wording;
using Plotly.NET;

namespace OpgaveSim.Reports.Figures;

/// <summary>
/// Puts Plotly.NET charts together into one figure with the report's own look. Traces come from Plotly.NET's constructors, always
/// without its defaults (its template costs more time and room than all data).
/// </summary>
public sealed class Plot
{
    private readonly List<Trace> traces = [];
    private readonly List<object> shapes = [];
    private readonly List<object> notes = [];
    private readonly Dictionary<string, object?> x;
    private readonly Dictionary<string, object?> y;
    private readonly Dictionary<string, object?> more = [];
    private readonly PageWording context;

    /// <summary>Begins a figure.</summary>
    /// <param name="context">The report.</param>
    /// <param name="xTitle">What the x axis shows.</param>
    /// <param name="yTitle">What the y axis shows, or null.</param>
    public Plot(PageWording context, string? xTitle, string? yTitle = null) =>
        (this.context, x, y) = (context, Axis(xTitle), Axis(yTitle));

    /// <summary>Adds the traces of a chart, each with more properties.</summary>
    public Plot Add(GenericChart chart, params (string Name, object? Value)[] properties)
    {
        foreach (var trace in G.getTraces(chart))
        {
            foreach (var (name, value) in properties)
            {
                trace.SetProperty(name, value!);
            }

            traces.Add(trace);
        }

        return this;
    }

    /// <summary>Sets properties of the x axis.</summary>
    public Plot X(params (string Name, object? Value)[] properties) => Set(x, properties);

    /// <summary>Sets properties of the y axis.</summary>
    public Plot Y(params (string Name, object? Value)[] properties) => Set(y, properties);

    /// <summary>Sets properties of the layout.</summary>
    public Plot Layout(params (string Name, object? Value)[] properties) => Set(more, properties);

    /// <summary>Adds a shape behind the traces.</summary>
    public Plot Shape(params (string Name, object? Value)[] properties)
    {
        shapes.Add(Parts.Props(properties));
        return this;
    }

    /// <summary>Adds a note.</summary>
    public Plot Note(params (string Name, object? Value)[] properties)
    {
        notes.Add(Parts.Props(properties));
        return this;
    }

    /// <summary>A vertical line over the whole height.</summary>
    public Plot VerticalLine(double at, string color = Shades.Neutral, string dash = "solid", double width = 1.5) => Shape(
        ("type", "line"), ("xref", "x"), ("yref", "paper"), ("x0", at), ("x1", at), ("y0", 0), ("y1", 1), ("layer", "below"),
        ("line", Parts.Props(("color", color), ("width", width), ("dash", dash))));

    /// <summary>A band from x to x over the whole height.</summary>
    public Plot VerticalBand(double from, double to, string color) => Shape(
        ("type", "rect"), ("xref", "x"), ("yref", "paper"), ("x0", from), ("x1", to), ("y0", 0), ("y1", 1), ("layer", "below"),
        ("fillcolor", color), ("line", Parts.Props(("width", 0))));

    /// <summary>A band from y to y over the whole width.</summary>
    public Plot HorizontalBand(double from, double to, string color) => Shape(
        ("type", "rect"), ("xref", "paper"), ("yref", "y"), ("x0", 0), ("x1", 1), ("y0", from), ("y1", to), ("layer", "below"),
        ("fillcolor", color), ("line", Parts.Props(("width", 0))));

    /// <summary>Makes the y axis one of rows, the first on top; long labels are cut.</summary>
    public Plot Rows(IReadOnlyList<string> labels) => Y(
        ("tickmode", "array"), ("tickvals", Enumerable.Range(0, labels.Count).ToArray()), ("ticktext", labels.Select(Parts.Cut).Select(Parts.Escape).ToArray()),
        ("range", new[] { labels.Count - 0.4, -0.6 }), ("showgrid", false), ("ticks", ""));

    /// <summary>Sets the range of the x axis so that it holds all of these, with some room.</summary>
    public Plot XRange(IEnumerable<double> holds) => X(("range", Parts.Range(holds)));

    /// <summary>Sets the range of the y axis so that it holds all of these, with some room.</summary>
    public Plot YRange(IEnumerable<double> holds) => Y(("range", Parts.Range(holds)));

    /// <summary>Sets the range of the x axis.</summary>
    public Plot XSpan(double from, double to) => X(("range", (double[])[from, to]));

    /// <summary>Properties of an axis of shares from 0 to 1, with its ticks as percents.</summary>
    public (string Name, object? Value)[] PercentTicks() =>
    [
        ("tickmode", "array"), ("tickvals", Enumerable.Range(0, 6).Select(fifth => fifth / 5.0).ToArray()),
        ("ticktext", Enumerable.Range(0, 6).Select(fifth => context.Numbers.Percent(fifth / 5.0)).ToArray()),
    ];

    /// <summary>Sets the range of the y axis.</summary>
    public Plot YSpan(double from, double to) => Y(("range", (double[])[from, to]));

    /// <summary>The figure.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="height">Its height in pixels.</param>
    public PageFigure ToFigure(string id, string title, int height)
    {
        var layout = new Layout();
        foreach (var (name, value) in Look().Concat(more))
        {
            layout.SetProperty(name, value!);
        }

        var chart = G.setLayout(layout, G.ofTraceObjects(false, ListModule.OfSeq(traces)));
        return new PageFigure(id, title, G.toFigureJson(chart), height, traces.Count == 0);
    }

    private Dictionary<string, object?> Look() => new()
    {
        ["xaxis"] = x,
        ["yaxis"] = y,
        ["shapes"] = shapes,
        ["annotations"] = notes,
        ["font"] = Parts.Props(("family", "system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"), ("size", Parts.FontSize), ("color", Shades.Ink)),
        ["margin"] = Parts.Margin(8),
        ["paper_bgcolor"] = Shades.Paper,
        ["plot_bgcolor"] = Shades.Paper,
        ["separators"] = context.Numbers.PlotlySeparators,
        ["dragmode"] = false,
        ["hovermode"] = "closest",
        ["hoverlabel"] = Parts.Props(("namelength", -1), ("font", Parts.Props(("size", Parts.FontSize)))),
        ["legend"] = Parts.Props(("orientation", "h"), ("y", -0.25)),
        ["autosize"] = true,
    };

    private static Dictionary<string, object?> Axis(string? title)
    {
        var axis = Parts.Props(
            ("automargin", true), ("zeroline", false), ("gridcolor", Shades.Grid), ("linecolor", Shades.Axis), ("ticks", "outside"), ("tickcolor", Shades.Axis),
            ("ticklen", 4), ("fixedrange", true), ("nticks", 6), ("tickangle", 0));
        if (title is not null)
        {
            axis["title"] = Parts.Props(("text", title), ("font", Parts.Props(("size", Parts.FontSize))), ("standoff", 8));
        }

        return axis;
    }

    private Plot Set(Dictionary<string, object?> into, (string Name, object? Value)[] properties)
    {
        foreach (var (name, value) in properties)
        {
            into[name] = value;
        }

        return this;
    }
}
