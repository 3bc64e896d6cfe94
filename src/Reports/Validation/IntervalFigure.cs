namespace OpgaveSim.Reports.Validation;

/// <summary>Values with intervals, a row each, in panels beside each other that share their rows.</summary>
public static class IntervalFigure
{
    private const int Label = 220, Panel = 220, Gap = 20, Row = 20, Top = 46, Bottom = 40;

    /// <summary>Draws it.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="axis">What the x axes show.</param>
    /// <param name="panels">Panels: title, rows, a band that is shaded (or null), and a number with a line (or null).</param>
    /// <param name="isOneScale">Whether all panels have the same scale.</param>
    public static string Svg(
        string title, string axis,
        IReadOnlyList<(string Title, IReadOnlyList<IntervalRow> Rows, (double Low, double High)? Band, double? Line)> panels, bool isOneScale = false)
    {
        var rows = panels[0].Rows.Count;
        var bottom = Top + rows * Row;
        var canvas = new SvgCanvas(Label + panels.Count * (Panel + Gap), bottom + Bottom, title);
        canvas.Text(8, 18, title, isBold: true);
        for (var p = 0; p < panels.Count; p++)
        {
            var (name, all, band, line) = panels[p];
            var left = Label + p * (Panel + Gap);
            var scale = Scale.Around(isOneScale ? panels.SelectMany(panel => Numbers(panel)) : Numbers(panels[p]), left, left + Panel);
            canvas.Text(left + Panel / 2.0, Top - 8, name, "middle");
            if (band is { } shaded)
            {
                canvas.Band(scale.At(shaded.Low), Top, scale.At(shaded.High) - scale.At(shaded.Low), bottom - Top, "#e3efe3");
            }

            foreach (var tick in scale.Ticks(5))
            {
                canvas.Line(scale.At(tick), Top, scale.At(tick), bottom, tick == 0 ? "#888" : "#e4e4e4");
                canvas.Text(scale.At(tick), bottom + 15, Presentation.Numbers.Numbers.Text(tick, 4) is var text && text.Contains('.', StringComparison.Ordinal)
                    ? text.TrimEnd('0').TrimEnd('.') : text, "middle", "#555");
            }

            if (line is { } reference)
            {
                canvas.Line(scale.At(reference), Top, scale.At(reference), bottom, "#0072B2", 1, "4 3");
            }

            for (var r = 0; r < all.Count; r++)
            {
                Draw(canvas, scale, all[r], Top + r * Row + Row / 2.0, p == 0);
            }
        }

        canvas.Text(Label + (panels.Count * (Panel + Gap) - Gap) / 2.0, bottom + 33, axis, "middle", "#555");
        return canvas.Svg();
    }

    private static void Draw(SvgCanvas canvas, Scale scale, IntervalRow row, double y, bool isFirst)
    {
        if (isFirst)
        {
            canvas.Text(Label - 10, y + 4, row.Label, "end");
        }

        if (row.Low is { } low && row.High is { } high)
        {
            canvas.Line(scale.At(low), y, scale.At(high), y, row.Color, 2);
        }

        if (row.Value is { } value)
        {
            canvas.Dot(scale.At(value), y, row.Color, row.IsOpen);
        }
    }

    private static IEnumerable<double> Numbers(
        (string Title, IReadOnlyList<IntervalRow> Rows, (double Low, double High)? Band, double? Line) panel) =>
        panel.Rows.SelectMany(row => (double?[])[row.Value, row.Low, row.High]).Append(panel.Band?.Low).Append(panel.Band?.High).Append(0).OfType<double>();
}
