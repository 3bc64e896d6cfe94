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
        "which share of the variance over the design each parameter explains: by itself (first order, filled), and including its interactions (total, open). If total lies well above first order, the parameter works together with others. Estimates can lie a little outside 0 to 1; the intervals (95 %, bootstrap over base points) say how certain they are. Everything holds for the chosen ranges.",
        "welk deel van de variantie over het ontwerp elke parameter verklaart: op zichzelf (eerste orde, gevuld) en met alle wisselwerkingen (totaal, open). Ligt totaal ver boven eerste orde, dan werkt de parameter samen met andere. Schattingen kunnen iets buiten 0 tot 1 liggen; de intervallen (95 %, bootstrap over basispunten) zeggen hoe zeker ze zijn. Alles geldt voor het gekozen bereik.");

    /// <summary>How to read Morris.</summary>
    public static Text MorrisHow { get; } = new(
        "horizontal (μ*, with its 95 % interval): how much the outcome moves when the parameter runs through its range. Vertical (σ): how much that effect differs from place to place, because it is not linear or depends on other parameters. Parameters at the bottom left do little and can be ignored.",
        "horizontaal (μ*, met het 95 %-interval): hoeveel de uitkomst beweegt als de parameter zijn bereik doorloopt. Verticaal (σ): hoeveel dat effect van plek tot plek verschilt, omdat het niet lineair is of van andere parameters afhangt. Parameters linksonder doen weinig en kunnen buiten beschouwing blijven.");

    /// <summary>Contrast: {0} arm, {1} against.</summary>
    public static Text Difference { get; } = new("The difference between {0} and {1}", "Het verschil tussen {0} en {1}");

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
        "For some outcomes only {0} of {1} base points or trajectories have values everywhere; the others are left out.",
        "Bij sommige uitkomsten hebben maar {0} van de {1} basispunten of trajecten overal een waarde; de andere zijn weggelaten.");
}
