using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Colours;

namespace OpgaveSim.Reports.Figures;

/// <summary>Small parts of Plotly figures.</summary>
public static class Parts
{
    /// <summary>Size of letters in pixels; the page makes them larger on a projector.</summary>
    public const int FontSize = 14;

    /// <summary>Properties of an axis that draw its zero as a line.</summary>
    public static (string Name, object? Value)[] ZeroLine { get; } = [("zeroline", true), ("zerolinecolor", Shades.Zero), ("zerolinewidth", 1.5)];

    /// <summary>Named properties as Plotly takes them.</summary>
    public static Dictionary<string, object?> Props(params (string Name, object? Value)[] properties) =>
        properties.ToDictionary(property => property.Name, property => property.Value);

    /// <summary>Margins; labels of axes make their own room.</summary>
    /// <param name="top">Room above, in pixels.</param>
    public static Dictionary<string, object?> Margin(int top) => Props(("l", 12), ("r", 16), ("t", top), ("b", 12), ("pad", 3));

    /// <summary>Numbers with five digits after the point at most, so that a page stays small.</summary>
    public static double?[] Rounded(IEnumerable<double?> values) => [.. values.Select(value => value is { } number ? Math.Round(number, 5) : (double?)null)];

    /// <summary>A text from outside as Plotly takes it: its own few tags are not wanted.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>A label that leaves room for the chart.</summary>
    public static string Cut(string label) => label.Length <= 24 ? label : label[..23] + "…";

    /// <summary>The colour of letters that can be read on a colour.</summary>
    /// <param name="color">#rrggbb.</param>
    public static string InkOn(string color)
    {
        var rgb = Convert.FromHexString(color[1..]);
        return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2] < 140 ? Shades.OnDeep : Shades.OnPale;
    }

    /// <summary>The bars of an interval around a mean.</summary>
    public static Dictionary<string, object?> Bars(double mean, Interval interval, string color) => Props(
        ("type", "data"), ("symmetric", false), ("array", new[] { interval.High - mean }), ("arrayminus", new[] { mean - interval.Low }),
        ("thickness", 2.5), ("width", 6), ("color", color));

    /// <summary>A range of an axis that holds all of these, with some room.</summary>
    public static double[] Range(IEnumerable<double> holds)
    {
        double[] all = [.. holds];
        var room = all.Max() > all.Min() ? (all.Max() - all.Min()) * 0.06 : Math.Max(Math.Abs(all.Max()) * 0.05, 0.01);
        return [all.Min() - room, all.Max() + room];
    }
}
