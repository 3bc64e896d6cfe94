using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the page on the claim.</summary>
public static class ClaimPageTexts
{
    /// <summary>Heading of the page.</summary>
    public static Text Title { get; } = new("The claim, sentence by sentence", "De bewering, zin voor zin");

    /// <summary>How it is made: {0} the command.</summary>
    public static Text Made { get; } = new(
        "This page is made by `{0}` from stored results, at the end of the page. Every number and every conclusion in it is computed; nobody edits it. It says what holds in the worlds of this model, not in practice.",
        "Deze pagina is gemaakt door `{0}` uit opgeslagen resultaten, die onderaan staan. Elk getal en elke conclusie is berekend; niemand past haar met de hand aan. Zij zegt wat geldt in de werelden van dit model, niet in de praktijk.");

    /// <summary>How to read the tables.</summary>
    public static Text How { get; } = new(
        "A cell is the first scenario less the second: the mean difference over worlds, and its interval. ▲ higher, ▼ lower, ≈ too small to matter (all of the interval lies inside ±δ), ? inconclusive; a sign in brackets: perhaps too small to matter. The intervals of the primary outcomes at one world setting hold all at once with 95 % certainty; those of other yardsticks and thresholds have the same confidence, and are exploratory.",
        "Een cel is het eerste scenario min het tweede: het gemiddelde verschil over werelden, en het interval. ▲ hoger, ▼ lager, ≈ te klein om ertoe te doen (het hele interval ligt binnen ±δ), ? onbeslist; een teken tussen haakjes: misschien te klein om ertoe te doen. De intervallen van de primaire uitkomsten bij één instelling van de wereld gelden met 95 % zekerheid allemaal tegelijk; die van andere maatstaven en drempels hebben dezelfde betrouwbaarheid, en zijn verkennend.");

    /// <summary>Heading.</summary>
    public static Text Diverse { get; } = new("1. “Issue-driven tables are more diverse”", "1. ‘Opgavegerichte tafels zijn diverser’");

    /// <summary>Heading.</summary>
    public static Text Original { get; } = new("2. “Multidisciplinary tables find more original solutions”", "2. ‘Multidisciplinaire tafels vinden originelere oplossingen’");

    /// <summary>Heading.</summary>
    public static Text Useful { get; } = new("3. “Their solutions are useful for the issue”", "3. ‘Hun oplossingen zijn nuttig voor de opgave’");

    /// <summary>Heading.</summary>
    public static Text Sources { get; } = new("Made from", "Gemaakt uit");

    /// <summary>Before a table: {0} measure, {1} δ, {2} what it says.</summary>
    public static Text Yardstick { get; } = new("Yardstick: {0} (δ = {1}). {2}", "Maatstaf: {0} (δ = {1}). {2}");

    /// <summary>Column.</summary>
    public static Text World { get; } = new("World: preset, thresholds", "Wereld: preset, drempels");

    /// <summary>Column.</summary>
    public static Text Pair { get; } = new("Scenarios", "Scenario's");

    /// <summary>A pair: {0} and {1} scenarios, {2} λ.</summary>
    public static Text PairAt { get; } = new("{0} and {1} (λ = {2})", "{0} en {1} (λ = {2})");

    /// <summary>What is compared: {0} first, {1} second.</summary>
    public static Text Against { get; } = new("{0} against {1}", "{0} tegenover {1}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Holds { get; } = new("it holds in {0}", "zij geldt in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text HoldsMaybeSmall { get; } = new(
        "it holds, though perhaps by less than what matters, in {0}", "zij geldt, maar misschien met minder dan wat ertoe doet, in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text TooSmall { get; } = new("the difference is too small to matter in {0}", "het verschil is te klein om ertoe te doen in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text OppositeMaybeSmall { get; } = new(
        "the opposite holds, though perhaps by less than what matters, in {0}", "het omgekeerde geldt, maar misschien met minder dan wat ertoe doet, in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Opposite { get; } = new("the opposite holds in {0}", "het omgekeerde geldt in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Inconclusive { get; } = new("it is inconclusive in {0}", "het is onbeslist in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Nothing { get; } = new("nothing can be said in {0}", "er is niets te zeggen in {0}");

    /// <summary>How many readings say what: {0} readings, {1} clauses with numbers of readings.</summary>
    public static Text InShort { get; } = new(
        "**In short.** Of {0} readings, each of two scenarios in one world by one yardstick: {1}.",
        "**In het kort.** Van {0} lezingen, elk van twee scenario's in één wereld naar één maatstaf: {1}.");

    /// <summary>What is folded away.</summary>
    public static Text AllYardsticks { get; } = new("All pairs by all yardsticks", "Alle paren naar alle maatstaven");

    /// <summary>Heading of what decides.</summary>
    public static Text Decides { get; } = new("What decides it", "Wat het bepaalt");

    /// <summary>{0} what is compared.</summary>
    public static Text NowhereClear { get; } = new("{0}: the answer is clear in none of the worlds.", "{0}: het antwoord is in geen van de werelden duidelijk.");

    /// <summary>{0} what is compared.</summary>
    public static Text SameEverywhere { get; } = new(
        "{0}: wherever the answer is clear it is the same; neither preset nor thresholds change it.",
        "{0}: overal waar het antwoord duidelijk is, is het hetzelfde; preset en drempels veranderen het niet.");

    /// <summary>{0} what is compared.</summary>
    public static Text ByPreset { get; } = new("{0}: the preset changes the answer, the thresholds do not.", "{0}: de preset verandert het antwoord, de drempels niet.");

    /// <summary>{0} what is compared.</summary>
    public static Text ByThresholds { get; } = new("{0}: the thresholds change the answer, the preset does not.", "{0}: de drempels veranderen het antwoord, de preset niet.");

    /// <summary>{0} what is compared.</summary>
    public static Text ByBoth { get; } = new("{0}: the answer depends on preset and thresholds together.", "{0}: het antwoord hangt af van preset en drempels samen.");

    /// <summary>Before sentences on the four decisions: {0} world.</summary>
    public static Text Decisions { get; } = new("Which decision makes the difference (world: {0}):", "Welke beslissing het verschil maakt (wereld: {0}):");

    /// <summary>Before sentences on dose and response: {0} world.</summary>
    public static Text Dose { get; } = new("When tables are given their diversity and nobody chooses (world: {0}):", "Als tafels hun verscheidenheid opgelegd krijgen en niemand kiest (wereld: {0}):");

    /// <summary>Dose and response cannot be read: {0} tables.</summary>
    public static Text DoseNotStored { get; } = new(
        "A result has given diversity, but does not store what it is read from (the tables {0}).", "Een resultaat heeft opgelegde verscheidenheid, maar bewaart niet waaruit die wordt gelezen (de tabellen {0}).");

    /// <summary>No result for a part: {0} the experiment.</summary>
    public static Text Missing { get; } = new("None of the results says this; `{0}` would.", "Geen van de resultaten zegt dit; `{0}` zou dat doen.");

    /// <summary>Before the pairs.</summary>
    public static Text PairsLead { get; } = new(
        "Two scenarios whose members reason alike and which invite differently. The one whose tables mix more home domains goes first; where neither clearly does, the cell says so and nothing follows.",
        "Twee scenario's waarvan de leden hetzelfde redeneren en die anders uitnodigen. Het scenario waarvan de tafels meer thuisdomeinen mengen staat voorop; waar dat niet duidelijk verschilt, zegt de cel dat en volgt er niets.");

    /// <summary>Cell of a pair whose tables do not differ.</summary>
    public static Text Alike { get; } = new("equally mixed", "even gemengd");

    /// <summary>Before the grid.</summary>
    public static Text Grid { get; } = new(
        "How far this hangs on the two thresholds of new and useful: at how many of nine pairs (quality from 30, 50 or 70 %; novelty from the 25th, 50th or 75th percentile) it comes out how.",
        "Hoezeer dit hangt aan de twee drempels van nieuw en nuttig: bij hoeveel van negen paren (kwaliteit vanaf 30, 50 of 70 %; nieuwheid vanaf het 25e, 50e of 75e percentiel) komt het hoe uit.");

    /// <summary>Column of the grid.</summary>
    public static Text GridHigher { get; } = new("higher", "hoger");

    /// <summary>Column of the grid.</summary>
    public static Text GridSmall { get; } = new("too small to matter", "te klein om ertoe te doen");

    /// <summary>Column of the grid.</summary>
    public static Text GridLower { get; } = new("lower", "lager");

    /// <summary>Column of the grid.</summary>
    public static Text GridOpen { get; } = new("inconclusive", "onbeslist");

    /// <summary>Column of the grid.</summary>
    public static Text GridNothing { get; } = new("nothing to say", "niets te zeggen");

    /// <summary>An unfinished result.</summary>
    public static Text Unfinished { get; } = new("unfinished", "niet af");

    /// <summary>The clause of where an interval lies.</summary>
    public static Text Of(EffectReach reach) => reach switch
    {
        EffectReach.Above => Holds,
        EffectReach.AboveMaybeSmall => HoldsMaybeSmall,
        EffectReach.SmallAbove or EffectReach.Small or EffectReach.SmallBelow => TooSmall,
        EffectReach.BelowMaybeSmall => OppositeMaybeSmall,
        EffectReach.Below => Opposite,
        EffectReach.Open => Inconclusive,
        _ => Nothing,
    };
}
