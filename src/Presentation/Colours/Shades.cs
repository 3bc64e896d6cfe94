namespace OpgaveSim.Presentation.Colours;

/// <summary>
/// The colours of figures. Blue says better, orange says worse (Okabe and Ito 2008, which colour-blind readers tell apart), and nothing else
/// has a colour: scenarios, kinds and parameters differ in shape, dash and label. Each stands out 3 : 1 at least from white and, as its dark
/// twin, from the dark page.
/// </summary>
public static class Shades
{
    /// <summary>Better.</summary>
    public const string Better = "#0072B2";

    /// <summary>Worse.</summary>
    public const string Worse = "#D55E00";

    /// <summary>Neither better nor worse: too small to matter, inconclusive, chance, and what is not judged.</summary>
    public const string Neutral = "#767676";

    /// <summary>What is drawn where nothing is better or worse: lines and marks.</summary>
    public const string Mark = "#3B3B3B";

    /// <summary>Faint marks and ties.</summary>
    public const string Faint = "#B4B4B4";

    /// <summary>Cells with no difference that matters.</summary>
    public const string Cell = "#E4E4E4";

    /// <summary>Letters.</summary>
    public const string Ink = "#222222";

    /// <summary>Lines at zero.</summary>
    public const string Zero = "#444444";

    /// <summary>Axes.</summary>
    public const string Axis = "#888888";

    /// <summary>The grid.</summary>
    public const string Grid = "#E6E6E6";

    /// <summary>The page.</summary>
    public const string Paper = "#FFFFFF";

    /// <summary>Letters on what is better or worse.</summary>
    public const string OnDeep = "#FFFFFE";

    /// <summary>Letters on pale cells.</summary>
    public const string OnPale = "#111111";

    /// <summary>The band that is too small to matter.</summary>
    public const string Band = "rgba(0,0,0,0.08)";

    /// <summary>What each becomes on a dark page.</summary>
    public static IReadOnlyDictionary<string, string> Dark { get; } = new Dictionary<string, string>
    {
        [Better] = "#5AB0E8",
        [Worse] = "#F0883E",
        [Neutral] = "#9A9A9A",
        [Mark] = "#D0D0D0",
        [Faint] = "#5C5F66",
        [Cell] = "#3A3D42",
        [Ink] = "#E8E8E8",
        [Zero] = "#B0B0B0",
        [Axis] = "#80848A",
        [Grid] = "#34373C",
        [Paper] = "#15171A",
        [OnDeep] = "#101214",
        [OnPale] = "#F2F2F2",
        [Band] = "rgba(255,255,255,0.12)",
    };

    /// <summary>A colour with an opacity.</summary>
    /// <param name="color">#rrggbb.</param>
    /// <param name="opacity">0 … 1, with two decimals.</param>
    public static string WithOpacity(string color, double opacity)
    {
        var rgb = Convert.FromHexString(color[1..]);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rgba({rgb[0]},{rgb[1]},{rgb[2]},{opacity:0.00})");
    }
}
