namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what the numbers say about the claim under test.</summary>
public static class ClaimTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("The claim under test", "De te toetsen bewering");

    /// <summary>First half: {0} the measure, {1} issue, {2} the baseline, {3} the preset of worlds, {4} the difference, {5} what it does to the claim.</summary>
    public static Text Diverse { get; } = new(
        "“Issue-driven tables are more diverse.” Measured as {0}, “{1}” compared with “{2}”, in worlds of preset {3}: {4}. {5}",
        "‘Opgavegerichte tafels zijn diverser.’ Gemeten als {0}, ‘{1}’ vergeleken met ‘{2}’, in werelden van voorinstelling {3}: {4}. {5}");

    /// <summary>First half, where variety of kind cannot vary: {0} a sentence that says why.</summary>
    public static Text DiverseNotJudged { get; } = new("“Issue-driven tables are more diverse.” {0}", "‘Opgavegerichte tafels zijn diverser.’ {0}");

    /// <summary>Against chance: {0} the measure, {1} issue, {2} random, {3} the preset of worlds, {4} the difference, {5} the verdict.</summary>
    public static Text AgainstChance { get; } = new(
        "Against chance: “{1}” compared with “{2}”, measured as {0}, in worlds of preset {3}: {4}, {5}.",
        "Tegenover het toeval: ‘{1}’ vergeleken met ‘{2}’, gemeten als {0}, in werelden van voorinstelling {3}: {4}, {5}.");

    /// <summary>Second half: {0} the measure, {1} mixed table, {2} the baseline, {3} the preset of worlds, {4} the difference, {5} what it does to the claim.</summary>
    public static Text Original { get; } = new(
        "“Multidisciplinary tables find more original solutions.” Measured as {0}, “{1}” compared with “{2}”, which differ only in who is invited, in worlds of preset {3}: {4}. {5}",
        "‘Multidisciplinaire tafels vinden originelere oplossingen.’ Gemeten als {0}, ‘{1}’ vergeleken met ‘{2}’, die alleen verschillen in wie wordt uitgenodigd, in werelden van voorinstelling {3}: {4}. {5}");

    /// <summary>Second half in short, of many pairs: {0} pairs, {1} the preset of worlds, {2} readings, {3} how many say what.</summary>
    public static Text OriginalInShort { get; } = new(
        "“Multidisciplinary tables find more original solutions.” There are {0} pairs of scenarios that differ only in who is invited. Each is read by novelty and by novelty given size, against precedents that all scenarios share, in worlds of preset {1}. Of these {2} readings: {3}.",
        "‘Multidisciplinaire tafels vinden originelere oplossingen.’ Er zijn {0} paren scenario's die alleen verschillen in wie wordt uitgenodigd. Elk paar is vergeleken op vernieuwing en op vernieuwing gecorrigeerd voor omvang, tegenover precedenten die alle scenario's delen, in werelden van voorinstelling {1}. Van deze {2} vergelijkingen: {3}.");

    /// <summary>Readings.</summary>
    public static Text ReadingFor { get; } = new("for it", "ervoor");

    /// <summary>Readings.</summary>
    public static Text ReadingForPerhapsSmall { get; } = new("for it (perhaps too small to matter)", "ervoor (misschien te klein om ertoe te doen)");

    /// <summary>Readings.</summary>
    public static Text ReadingNone { get; } = new("without a difference that matters", "zonder verschil dat ertoe doet");

    /// <summary>Readings.</summary>
    public static Text ReadingAgainstPerhapsSmall { get; } = new("against it (perhaps too small to matter)", "ertegen (misschien te klein om ertoe te doen)");

    /// <summary>Readings.</summary>
    public static Text ReadingAgainst { get; } = new("against it", "ertegen");

    /// <summary>Readings.</summary>
    public static Text ReadingOpen { get; } = new("inconclusive", "onbeslist");

    /// <summary>Readings.</summary>
    public static Text ReadingNothing { get; } = new("that say nothing", "die niets zeggen");

    /// <summary>What is folded away: {0} sentences.</summary>
    public static Text AllReadings { get; } = new("All {0} readings in full", "Alle {0} vergelijkingen voluit");

    /// <summary>A measure of novelty with its yardstick: {0} the measure.</summary>
    public static Text CommonYardstick { get; } = new(
        "{0} against precedents that all scenarios share", "{0} tegenover precedenten die alle scenario's delen");

    /// <summary>Second half, where originality cannot vary: {0} a sentence that says why.</summary>
    public static Text OriginalNotJudged { get; } = new(
        "“Multidisciplinary tables find more original solutions.” {0}", "‘Multidisciplinaire tafels vinden originelere oplossingen.’ {0}");

    /// <summary>The two readings of originality differ in sign.</summary>
    public static Text Opposed { get; } = new(
        "The two readings of originality point in opposite directions here; report neither without the other.",
        "De twee maten van originaliteit wijzen hier in tegengestelde richting; noem de ene nooit zonder de andere.");

    /// <summary>No arms for the first half.</summary>
    public static Text NoDiverse { get; } = new(
        "“Issue-driven tables are more diverse”: this result cannot say. It has no scenario issue, or no scenario interest.",
        "‘Opgavegerichte tafels zijn diverser’: dit resultaat kan dat niet zeggen. Het scenario issue of interest ontbreekt.");

    /// <summary>No arms for the second half.</summary>
    public static Text NoOriginal { get; } = new(
        "“Multidisciplinary tables find more original solutions”: this result cannot say. It has no two scenarios that differ only in who is invited (issue against interest).",
        "‘Multidisciplinaire tafels vinden originelere oplossingen’: dit resultaat kan dat niet zeggen. Er zijn geen twee scenario's die alleen verschillen in wie wordt uitgenodigd (opgave tegenover belang).");

    /// <summary>The claim's way, by more than what matters.</summary>
    public static Text For { get; } = new("In this model that speaks for the claim.", "In dit model pleit dat voor de bewering.");

    /// <summary>The other way, by more than what matters.</summary>
    public static Text Against { get; } = new("In this model that speaks against the claim.", "In dit model pleit dat tegen de bewering.");

    /// <summary>The claim's way, maybe too small.</summary>
    public static Text ForPerhapsSmall { get; } = new(
        "In this model that speaks for the claim, but the difference may be too small to matter.",
        "In dit model pleit dat voor de bewering, maar het verschil is misschien te klein om ertoe te doen.");

    /// <summary>The other way, maybe too small.</summary>
    public static Text AgainstPerhapsSmall { get; } = new(
        "In this model that speaks against the claim, but the difference may be too small to matter.",
        "In dit model pleit dat tegen de bewering, maar het verschil is misschien te klein om ertoe te doen.");

    /// <summary>Within δ, the claim's way.</summary>
    public static Text ForTooSmall { get; } = new(
        "In this model the difference lies on the claim's side, but it is too small to matter.",
        "In dit model ligt het verschil aan de kant van de bewering, maar het is te klein om ertoe te doen.");

    /// <summary>Within δ, the other way.</summary>
    public static Text AgainstTooSmall { get; } = new(
        "In this model the difference lies on the other side, but it is too small to matter.",
        "In dit model ligt het verschil aan de andere kant, maar het is te klein om ertoe te doen.");

    /// <summary>Within δ.</summary>
    public static Text NoneThatMatters { get; } = new(
        "In this model there is no difference that matters, so the claim finds no support here.",
        "In dit model is er geen verschil dat ertoe doet, dus de bewering vindt hier geen steun.");

    /// <summary>Open.</summary>
    public static Text Open { get; } = new("That is inconclusive: it speaks neither for the claim nor against it.", "Dat is onbeslist: het pleit niet voor de bewering en niet ertegen.");

    /// <summary>Not enough.</summary>
    public static Text CannotSay { get; } = new("Too few worlds with a value to say.", "Te weinig werelden met een waarde om het te zeggen.");
}
