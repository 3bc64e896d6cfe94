namespace OpgaveSim.Presentation.Words;

/// <summary>What the thresholds of price, objection and exit are held against: a gain or loss as it is, or as a share of what is at stake.</summary>
public static class ThresholdTexts
{
    /// <summary>In a word.</summary>
    public static Text Absolute { get; } = new("absolute", "vast");

    /// <summary>In a word.</summary>
    public static Text Relative { get; } = new("relative", "naar verhouding");

    /// <summary>With what it means.</summary>
    public static Text AbsoluteMeaning { get; } = new(
        "absolute thresholds (price, objection and exit look at a gain or loss as it is)", "vaste drempels (prijs, bezwaar en vertrek kijken naar winst of verlies zelf)");

    /// <summary>With what it means.</summary>
    public static Text RelativeMeaning { get; } = new(
        "relative thresholds (price, objection and exit look at a gain or loss as a share of what is at stake for that actor)",
        "drempels naar verhouding (prijs, bezwaar en vertrek kijken naar winst of verlies als deel van wat er voor die actor op het spel staat)");
}
