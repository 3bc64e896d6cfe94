namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what each factor of a factorial design adds to a difference between scenarios.</summary>
public static class FactorTexts
{
    private static readonly Dictionary<string, Text> Phases = new()
    {
        ["framing"] = new("framing", "beeldvorming"),
        ["roles"] = new("roles", "rollen"),
        ["commitment"] = new("unequal effort", "ongelijke inzet"),
        ["realisation"] = new("time limit", "tijdslimiet"),
        ["ratification"] = new("ratification", "bekrachtiging"),
        ["realising"] = new("time to deliver", "tijd om te leveren"),
        ["learning"] = new("learning", "leren"),
        ["orientation"] = new("orientation", "oriëntatie"),
        ["signalling"] = new("open call", "open oproep"),
    };

    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("What each factor adds to the difference", "Wat elke factor aan het verschil toevoegt");

    /// <summary>What it is: {0} factors, {1} intervals, {2} confidence in percent.</summary>
    public static Text Lead { get; } = new(
        "Each of {0} factors has a low and a high level, and all combinations ran in the same worlds. The share of a factor is its Shapley value: what it adds to the difference between two scenarios when it goes from low to high, averaged over all orders in which the factors can do so. In each world the shares add up to the difference with all factors high less the difference with all low. The {1} intervals of a comparison hold all at once with 95 % certainty ({2} each).",
        "Elk van {0} factoren heeft een laag en een hoog niveau, en alle combinaties liepen in dezelfde werelden. Het aandeel van een factor is zijn Shapleywaarde: wat hij aan het verschil tussen twee scenario's toevoegt als hij van laag naar hoog gaat, gemiddeld over alle volgorden waarin de factoren dat kunnen doen. In elke wereld vormen de aandelen samen het verschil met alle factoren hoog, min het verschil met alle laag. De {1} intervallen van een vergelijking gelden met 95 % zekerheid allemaal tegelijk ({2} per interval).");

    /// <summary>How to read the figure.</summary>
    public static Text How { get; } = new(
        "a bar is the share of a factor, with its interval. A bar to the right raises the difference in favour of the first scenario, a bar to the left lowers it. Blue is better for the first scenario, orange is worse, grey is inconclusive or too small to matter. The last bar is all factors together. Inside the grey band a share is too small to matter.",
        "een balk is het aandeel van een factor, met het interval. Een balk naar rechts verhoogt het verschil in het voordeel van het eerste scenario, een balk naar links verlaagt het. Blauw is beter voor het eerste scenario, oranje is slechter, grijs is onbeslist of te klein om ertoe te doen. De laatste balk is alle factoren samen. Binnen de grijze band is een aandeel te klein om ertoe te doen.");

    /// <summary>How to read the second line of a cell.</summary>
    public static Text CellHow { get; } = new(
        "under each share stand what the factor adds when all others are low and when all others are high. These two are means without an interval.",
        "onder elk aandeel staat wat de factor toevoegt als alle andere laag zijn en als alle andere hoog zijn. Die twee zijn gemiddelden zonder interval.");

    /// <summary>A comparison: {0} scenario, {1} against.</summary>
    public static Text Contrast { get; } = new("{0} against {1}", "{0} tegenover {1}");

    /// <summary>Axis.</summary>
    public static Text Axis { get; } = new("share in the change", "aandeel in de verandering");

    /// <summary>Column.</summary>
    public static Text Column { get; } = new("Factor, from low to high", "Factor, van laag naar hoog");

    /// <summary>Row.</summary>
    public static Text Low { get; } = new("difference, all factors low", "verschil, alle factoren laag");

    /// <summary>Row.</summary>
    public static Text High { get; } = new("difference, all factors high", "verschil, alle factoren hoog");

    /// <summary>Row.</summary>
    public static Text Total { get; } = new("all together", "alle samen");

    /// <summary>In a cell: {0} alone, {1} last.</summary>
    public static Text AloneAndLast { get; } = new("alone {0}, last {1}", "alleen {0}, als laatste {1}");

    /// <summary>The name of a factor: that of a phase, or its path without what all paths begin with.</summary>
    public static Text Name(string factor) =>
        Phases.TryGetValue(factor, out var phase) ? phase : Text.Same(factor.Replace("world.", "", StringComparison.Ordinal));
}
