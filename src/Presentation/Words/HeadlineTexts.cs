namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the headline: issue-driven tables against each form of practice, side by side.</summary>
public static class HeadlineTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("The headline: the issue against every other way to form tables", "De hoofdlijn: opgavegericht tegenover elk ander scenario");

    /// <summary>How to read: {0} issue, {1} preset, {2} thresholds and what they mean.</summary>
    public static Text How { get; } = new(
        "each cell says how much more (or less) “{0}” has than the scenario at the top of the column: the mean difference over worlds, its interval, and what that means. World: preset {1}; {2}. Novelty is measured by three yardsticks: against what all scenarios of the world realised before (the common yardstick, on which verdicts rest), against what the scenario itself realised before, and against the practices known at the start. Only tables that agreed have a value for novelty; new and useful, quality and agreement count all tables.",
        "elke cel zegt hoeveel meer (of minder) ‘{0}’ heeft dan het andere scenario boven de kolom: het gemiddelde verschil over werelden, het interval, en wat dat betekent. Wereld: voorinstelling {1}; {2}. Vernieuwing is met drie maatstaven gemeten: tegenover wat alle scenario's van de wereld eerder realiseerden (de gemeenschappelijke maatstaf, waar oordelen op berusten), tegenover wat het eigen scenario eerder realiseerde, en tegenover de praktijken die bij de start bekend zijn. Vernieuwing is alleen te meten bij tafels met overeenstemming; nieuw en nuttig, kwaliteit en overeenstemming tellen alle tafels.");

    /// <summary>Column head: {0} issue, {1} the other.</summary>
    public static Text Against { get; } = new("{0} − {1}", "{0} − {1}");

    /// <summary>Column.</summary>
    public static Text Yardstick { get; } = new("Yardstick", "Maatstaf");

    /// <summary>Yardstick.</summary>
    public static Text Common { get; } = new("all scenarios", "alle scenario's");

    /// <summary>Yardstick.</summary>
    public static Text Own { get; } = new("own scenario", "eigen scenario");

    /// <summary>Yardstick.</summary>
    public static Text Practice { get; } = new("known practices", "bekende praktijken");

    /// <summary>Mark of what no verdict rests on.</summary>
    public static Text Exploratory { get; } = new("exploratory", "verkennend");

    /// <summary>Heading of the pairs: {0} preset, {1} thresholds.</summary>
    public static Text PairTitle { get; } = new(
        "“Multidisciplinary tables find more original solutions”: only who is invited differs (preset {0}, thresholds {1})",
        "‘Multidisciplinaire tafels vinden originelere oplossingen’: alleen wie wordt uitgenodigd verschilt (voorinstelling {0}, drempels: {1})");

    /// <summary>Where members judge by interest.</summary>
    public static Text AtInterest { get; } = new("Members reason from their own interests (λ = 0)", "Leden redeneren vanuit hun eigen belangen (λ = 0)");

    /// <summary>Where members judge by the issue.</summary>
    public static Text AtIssue { get; } = new("Members reason from the issue (λ = 1)", "Leden redeneren vanuit de opgave (λ = 1)");

    /// <summary>No pair at an orientation.</summary>
    public static Text NoPair { get; } = new(
        "This result cannot say: it has no two scenarios that differ only in who is invited.",
        "Dit resultaat kan dat niet zeggen: het heeft geen twee scenario's die alleen verschillen in wie wordt uitgenodigd.");

    /// <summary>A pair whose tables differ: {0} the more multidisciplinary, {1} the other, {2} difference of home variety.</summary>
    public static Text MoreDiverse { get; } = new(
        "Under “{0}” tables mix more home domains than under “{1}” (variety of home domain {2}).",
        "Bij ‘{0}’ mengen tafels meer thuisdomeinen dan bij ‘{1}’ (verscheidenheid van thuisdomein {2}).");

    /// <summary>A pair whose tables do not differ clearly: {0} and {1} scenarios, {2} difference of home variety.</summary>
    public static Text NotMoreDiverse { get; } = new(
        "Under “{0}” and “{1}” tables do not clearly differ in how they mix home domains ({2}), so their solutions say nothing about the claim.",
        "Bij ‘{0}’ en ‘{1}’ verschillen tafels niet duidelijk in hoe zij thuisdomeinen mengen ({2}), dus hun oplossingen zeggen niets over de bewering.");

    /// <summary>A pair of which nothing is known of composition: {0} and {1} scenarios.</summary>
    public static Text DiversityUnknown { get; } = new(
        "It is unknown whether tables differ under “{0}” and “{1}” in how they mix home domains, so their solutions say nothing about the claim.",
        "Het is onbekend of tafels bij ‘{0}’ en ‘{1}’ verschillen in hoe zij thuisdomeinen mengen, dus hun oplossingen zeggen niets over de bewering.");

    /// <summary>Chance also decides who starts: {0} scenario.</summary>
    public static Text StartDiffers { get; } = new("Under “{0}” chance also decides who starts the table.", "Bij ‘{0}’ bepaalt het toeval ook wie de tafel begint.");

    /// <summary>An outcome: {0} its name, {1} its yardstick, {2} the difference, {3} what it does to the sentence.</summary>
    public static Text Outcome { get; } = new("{0} (yardstick: {1}) {2}: {3}.", "{0} (maatstaf: {1}) {2}: {3}.");

    /// <summary>Bearing.</summary>
    public static Text For { get; } = new("that speaks for the claim", "dat pleit voor de bewering");

    /// <summary>Bearing.</summary>
    public static Text ForMaybeSmall { get; } = new(
        "that speaks for the claim, but the difference may be too small to matter", "dat pleit voor de bewering, maar het verschil kan te klein zijn om ertoe te doen");

    /// <summary>Bearing.</summary>
    public static Text ForTooSmall { get; } = new(
        "the difference is on the side of the claim, but too small to matter", "het verschil ligt aan de kant van de bewering, maar is te klein om ertoe te doen");

    /// <summary>Bearing.</summary>
    public static Text TooSmall { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Bearing.</summary>
    public static Text AgainstTooSmall { get; } = new(
        "the difference is on the other side, but too small to matter", "het verschil ligt aan de andere kant, maar is te klein om ertoe te doen");

    /// <summary>Bearing.</summary>
    public static Text AgainstMaybeSmall { get; } = new(
        "that speaks against the claim, but the difference may be too small to matter", "dat pleit tegen de bewering, maar het verschil kan te klein zijn om ertoe te doen");

    /// <summary>Bearing.</summary>
    public static Text AgainstIt { get; } = new("that speaks against the claim", "dat pleit tegen de bewering");

    /// <summary>Bearing.</summary>
    public static Text Open { get; } = new("that is inconclusive", "dat is onbeslist");

    /// <summary>Bearing.</summary>
    public static Text Unknown { get; } = new("too few worlds with a value to say", "te weinig werelden met een waarde om het te zeggen");
}
