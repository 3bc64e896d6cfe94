namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of sensitivity.</summary>
public static class SensitivityTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("What the outcomes depend on: sensitivity", "Waar de uitkomsten van afhangen: gevoeligheid");

    /// <summary>Heading: {0} design, {1} points.</summary>
    public static Text Sobol { get; } = new("Sobol indices, design {0}, {1} points", "Sobol-indices, ontwerp {0}, {1} punten");

    /// <summary>Heading: {0} design, {1} points.</summary>
    public static Text Morris { get; } = new("Morris screening, design {0}, {1} points", "Morris-screening, ontwerp {0}, {1} punten");

    /// <summary>How to read Sobol indices.</summary>
    public static Text SobolHow { get; } = new(
        "how much of the variance over the design each parameter accounts for: by itself (first order, filled) and with all that it takes part in (total, open). Total well above first order: it works through other parameters. Estimates can lie a little outside 0 to 1; the intervals (95 %, bootstrap over base points) say how sure they are. They hold for the ranges that were chosen.",
        "welk deel van de variantie over het ontwerp elke parameter verklaart: op zichzelf (eerste orde, gevuld) en met alles waaraan hij meedoet (totaal, open). Totaal ver boven eerste orde: hij werkt via andere parameters. Schattingen kunnen iets buiten 0 tot 1 liggen; de intervallen (95 %, bootstrap over basispunten) zeggen hoe zeker ze zijn. Ze gelden voor het gekozen bereik.");

    /// <summary>How to read Morris.</summary>
    public static Text MorrisHow { get; } = new(
        "to the right (μ*, with its 95 % interval): how much the outcome moves when the parameter goes through its range. Upwards (σ): how much that differs from place to place: it is not linear, or depends on other parameters. Bottom left does little and can be left alone.",
        "naar rechts (μ*, met zijn 95 %-interval): hoeveel de uitkomst beweegt als de parameter zijn bereik doorloopt. Omhoog (σ): hoeveel dat van plek tot plek verschilt: het is niet lineair of hangt van andere parameters af. Linksonder doet weinig en kan met rust worden gelaten.");

    /// <summary>Contrast: {0} arm, {1} against.</summary>
    public static Text Difference { get; } = new("The difference of {0} to {1}", "Het verschil van {0} met {1}");

    /// <summary>A scenario by itself: {0} arm.</summary>
    public static Text Itself { get; } = new("{0} by itself", "{0} op zichzelf");

    /// <summary>Axis.</summary>
    public static Text ShareOfVariance { get; } = new("share of variance", "aandeel van de variantie");

    /// <summary>Series.</summary>
    public static Text First { get; } = new("first order", "eerste orde");

    /// <summary>Series.</summary>
    public static Text Total { get; } = new("total", "totaal");

    /// <summary>Axis.</summary>
    public static Text MuStar { get; } = new("mean size of the effect, μ*", "gemiddelde grootte van het effect, μ*");

    /// <summary>Axis.</summary>
    public static Text Sigma { get; } = new("spread of the effect, σ", "spreiding van het effect, σ");

    /// <summary>Base points or trajectories that were left out: {0} used, {1} all.</summary>
    public static Text LeftOut { get; } = new(
        "Of some outputs only {0} of {1} base points or trajectories have a value everywhere; the others are left out.",
        "Van sommige uitkomsten hebben maar {0} van de {1} basispunten of trajecten overal een waarde; de andere zijn weggelaten.");
}
