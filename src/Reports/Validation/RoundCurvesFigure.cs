using OpgaveSim.Presentation.Colours;

namespace OpgaveSim.Reports.Validation;

/// <summary>Curves over rounds, with their names at the right.</summary>
public static class RoundCurvesFigure
{
    private const int Left = 60, Right = 130, Top = 40, Width = 720, Height = 340, Bottom = 300;

    /// <summary>Draws it.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="x">What the x axis shows.</param>
    /// <param name="curves">The curves.</param>
    public static string Svg(string title, string x, IReadOnlyList<CurveResult> curves)
    {
        var canvas = new SvgCanvas(Width, Height, title);
        canvas.Text(8, 18, title, isBold: true);
        var across = new Scale(0, curves.Max(curve => curve.Values.Count) - 1, Left, Width - Right);
        var up = Scale.Around(curves.SelectMany(curve => curve.Values), Bottom, Top);
        foreach (var tick in up.Ticks(6))
        {
            canvas.Line(Left, up.At(tick), Width - Right, up.At(tick), "#e4e4e4");
            canvas.Text(Left - 8, up.At(tick) + 4, Presentation.Numbers.Numbers.Text(tick, 2), "end", "#555");
        }

        foreach (var tick in across.Ticks(10))
        {
            canvas.Line(across.At(tick), Bottom, across.At(tick), Bottom + 4);
            canvas.Text(across.At(tick), Bottom + 17, Presentation.Numbers.Numbers.Text(tick, 0), "middle", "#555");
        }

        canvas.Text((Left + Width - Right) / 2.0, Bottom + 33, x, "middle", "#555");
        var labels = Labels(curves, up);
        for (var c = 0; c < curves.Count; c++)
        {
            var color = Palette.Arm(c).Color;
            canvas.Path(curves[c].Values.Select((value, round) => (across.At(round), up.At(value))), color);
            canvas.Text(Width - Right + 8, labels[c] + 4, curves[c].Name, "start", color);
        }

        return canvas.Svg();
    }

    /// <summary>Heights of the names: those of the ends, moved apart where they would lie on each other.</summary>
    private static double[] Labels(IReadOnlyList<CurveResult> curves, Scale up)
    {
        var labels = new double[curves.Count];
        var last = double.NegativeInfinity;
        foreach (var c in Enumerable.Range(0, curves.Count).OrderBy(c => up.At(curves[c].Values[^1])))
        {
            labels[c] = last = Math.Max(up.At(curves[c].Values[^1]), last + 15);
        }

        return labels;
    }
}
