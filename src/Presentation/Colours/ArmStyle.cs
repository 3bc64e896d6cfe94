namespace OpgaveSim.Presentation.Colours;

/// <summary>How a scenario is drawn, the same in every figure.</summary>
/// <param name="Color">Colour as #rrggbb.</param>
/// <param name="Dash">Plotly's name of the line's dash.</param>
/// <param name="Symbol">Plotly's name of the marker.</param>
public sealed record ArmStyle(string Color, string Dash, string Symbol)
{
    /// <summary>Its marker as a letter, for cells and legends.</summary>
    public string Glyph => Symbol switch
    {
        "circle" => "●",
        "square" => "■",
        "diamond" => "◆",
        "triangle-up" => "▲",
        "triangle-down" => "▼",
        "cross" => "✚",
        "x" => "✖",
        "star" => "★",
        "pentagon" => "⬟",
        "hexagon" => "⬢",
        _ => "⧓",
    };

    /// <summary>The size at which its marker looks as large as a circle of a size.</summary>
    public double SizeLike(double circle) => Symbol switch
    {
        "triangle-up" or "triangle-down" or "star" or "bowtie" => circle * 1.25,
        "diamond" => circle * 1.1,
        _ => circle,
    };

    /// <summary>The colour with an opacity, for bands.</summary>
    /// <param name="opacity">0 … 1, with two decimals.</param>
    public string WithOpacity(double opacity) => Shades.WithOpacity(Color, opacity);
}
