namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the caveat that misunderstanding works through the quorum.</summary>
public static class MisunderstandingTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Misunderstanding and the quorum", "Onbegrip en het quorum");

    /// <summary>What it is about.</summary>
    public static Text Lead { get; } = new(
        "The further apart the abilities of members are, the more often one member does not understand another's proposal (γ says how strongly). In this model that works through the quorum: a proposal fails when too few members understand it. That is a cliff rather than a slope, and it can reverse the result.",
        "Hoe verder de bekwaamheden van leden uiteenliggen, hoe vaker het ene lid het voorstel van het andere niet begrijpt (γ zegt hoe sterk). In dit model werkt dat via het quorum: een voorstel sneuvelt als te weinig leden het begrijpen. Het effect is abrupt, niet geleidelijk, en kan de uitkomst omkeren.");

    /// <summary>The design does not vary it: {0} γ, {1} quorum.</summary>
    public static Text NotVaried { get; } = new(
        "This result does not vary them (γ = {0}, quorum = {1}); the experiment experiments/interest-vs-issue does. Do not assume that these findings hold at other values.",
        "Dit resultaat varieert ze niet (γ = {0}, quorum = {1}); het experiment experiments/interest-vs-issue wel. Ga er niet van uit dat deze bevindingen ook bij andere waarden gelden.");

    /// <summary>How to read: {0} arm, {1} baseline.</summary>
    public static Text How { get; } = new(
        "the difference between {0} and {1} at each γ, one line per quorum, with intervals that are adjusted for all comparisons at a value, but not for the number of values. Marks are shifted a little so that you can tell them apart. Where a line crosses 0 the finding reverses. Inside the grey band a difference is too small to matter.",
        "het verschil tussen {0} en {1} bij elke γ, één lijn per quorum, met intervallen die zijn gecorrigeerd voor alle vergelijkingen bij een waarde, maar niet voor het aantal waarden. Merktekens zijn iets verschoven, zodat ze te onderscheiden zijn. Waar een lijn 0 kruist, keert de bevinding om. Binnen de grijze band is een verschil te klein om ertoe te doen.");

    /// <summary>Axis.</summary>
    public static Text Axis { get; } = new("misunderstanding γ", "onbegrip γ");

    /// <summary>A line: {0} quorum.</summary>
    public static Text Quorum { get; } = new("quorum {0}", "quorum {0}");

    /// <summary>Only line: {0} quorum held.</summary>
    public static Text OneQuorum { get; } = new("quorum as set", "quorum zoals ingesteld");

    /// <summary>Heading of the table of crossings: {0} arm, {1} baseline.</summary>
    public static Text CrossingTitle { get; } = new("Where the difference between {0} and {1} crosses 0", "Waar het verschil tussen {0} en {1} door 0 gaat");

    /// <summary>Crossing: {0} where.</summary>
    public static Text Down { get; } = new("falls through 0 at γ ≈ {0}", "daalt door 0 bij γ ≈ {0}");

    /// <summary>Crossing: {0} where.</summary>
    public static Text Up { get; } = new("rises through 0 at γ ≈ {0}", "stijgt door 0 bij γ ≈ {0}");

    /// <summary>No crossing.</summary>
    public static Text Above { get; } = new("above 0 everywhere", "overal boven 0");

    /// <summary>No crossing.</summary>
    public static Text Below { get; } = new("below 0 everywhere", "overal onder 0");

    /// <summary>Every interval is clear of 0.</summary>
    public static Text ClearThroughout { get; } = new("clear everywhere", "overal duidelijk");

    /// <summary>No interval is clear of 0.</summary>
    public static Text ClearNowhere { get; } = new("not clear anywhere", "nergens duidelijk");

    /// <summary>Intervals clear of 0: {0} values of γ.</summary>
    public static Text ClearAbove { get; } = new("clearly above 0 at γ = {0}", "duidelijk boven 0 bij γ = {0}");

    /// <summary>Intervals clear of 0: {0} values of γ.</summary>
    public static Text ClearBelow { get; } = new("clearly below 0 at γ = {0}", "duidelijk onder 0 bij γ = {0}");

    /// <summary>Summary of folded figures: {0} arm, {1} baseline.</summary>
    public static Text Others { get; } = new("The same for {0} against {1}", "Hetzelfde voor {0} vergeleken met {1}");

    /// <summary>Other varied parameters are held: {0} list of key = value.</summary>
    public static Text Held { get; } = new("Held fixed: {0}.", "Niet gevarieerd: {0}.");
}
