namespace OpgaveSim.Reports.Images;

/// <summary>What a figure can be written as.</summary>
public enum FigureFormat
{
    /// <summary>Drawn in lines: sharp at any size.</summary>
    Svg,
    /// <summary>Drawn in pixels, 300 to the inch.</summary>
    Png,
}
