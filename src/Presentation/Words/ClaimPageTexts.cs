using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the page on the claim.</summary>
public static class ClaimPageTexts
{
    /// <summary>Heading of the page.</summary>
    public static Text Title { get; } = new("The claim, sentence by sentence", "De bewering, zin voor zin");

    /// <summary>How it is made: {0} the command.</summary>
    public static Text Made { get; } = new(
        "`{0}` made this page from stored results, which are listed at the end. Every number and every conclusion is computed; nobody edits the page. It says what holds in the worlds of this model, not in practice.",
        "Deze pagina is gemaakt door `{0}` uit opgeslagen resultaten, die onderaan staan. Elk getal en elke conclusie is berekend; niemand past de pagina met de hand aan. Zij zegt wat geldt in de werelden van dit model, niet in de praktijk.");

    /// <summary>How to read the tables.</summary>
    public static Text How { get; } = new(
        "A cell shows the first scenario minus the second: the mean difference over worlds, and its interval. ▲ higher, ▼ lower, ≈ too small to matter (the whole interval lies inside ±δ), ? inconclusive; a sign in brackets means that the difference may be too small to matter. The intervals of the primary outcomes in one world setting hold all at once with 95 % certainty. Those of other yardsticks and thresholds have the same confidence, and are exploratory.",
        "Een cel is het eerste scenario min het tweede: het gemiddelde verschil over werelden, en het interval. ▲ hoger, ▼ lager, ≈ te klein om ertoe te doen (het hele interval ligt binnen ±δ), ? onbeslist; een teken tussen haakjes betekent dat het verschil misschien te klein is om ertoe te doen. De intervallen van de primaire uitkomsten bij één instelling van de wereld gelden met 95 % zekerheid allemaal tegelijk. Die van andere maatstaven en drempels hebben dezelfde betrouwbaarheid, en zijn verkennend.");

    /// <summary>Heading of the answer up front.</summary>
    public static Text AnswerTitle { get; } = new("The answer", "Het antwoord");

    /// <summary>What the answer counts.</summary>
    public static Text AnswerLead { get; } = new(
        "Each number counts readings: one comparison of two scenarios in one world. The first and third sentences compare issue-driven tables with the other scenarios; the second compares scenarios that differ only in who is invited.",
        "Elk getal telt vergelijkingen van twee scenario's bij één instelling van de wereld. De eerste en derde zin vergelijken opgavegerichte tafels met de andere scenario's; de tweede vergelijkt scenario's die alleen verschillen in wie wordt uitgenodigd.");

    /// <summary>Column of the answer.</summary>
    public static Text AnswerSentence { get; } = new("Sentence", "Zin");

    /// <summary>Column of the answer.</summary>
    public static Text AnswerColumn { get; } = new("Answer", "Antwoord");

    /// <summary>Column of the answer.</summary>
    public static Text AnswerHolds { get; } = new("holds", "klopt");

    /// <summary>Column of the answer.</summary>
    public static Text AnswerOpposite { get; } = new("the opposite holds", "het omgekeerde klopt");

    /// <summary>Answer: all clear readings hold.</summary>
    public static Text AnswerYes { get; } = new("yes", "ja");

    /// <summary>Answer: most clear readings hold, none says the opposite.</summary>
    public static Text AnswerMostly { get; } = new("mostly", "meestal");

    /// <summary>Answer: some clear readings hold, none says the opposite.</summary>
    public static Text AnswerSome { get; } = new("sometimes; mostly there is no difference", "soms; meestal is er geen verschil");

    /// <summary>Answer: some readings hold, and some say the opposite.</summary>
    public static Text AnswerMixed { get; } = new("it depends", "het hangt ervan af");

    /// <summary>Answer: no clear reading shows a difference that matters.</summary>
    public static Text AnswerNo { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Answer: all clear readings say the opposite.</summary>
    public static Text AnswerNoOpposite { get; } = new("no, the opposite", "nee, het omgekeerde");

    /// <summary>Answer: none holds, some say the opposite, and in others the difference is too small to matter.</summary>
    public static Text AnswerNoSometimesOpposite { get; } = new("no; sometimes the opposite", "nee; soms het omgekeerde");

    /// <summary>Answer: no reading is clear.</summary>
    public static Text AnswerOpen { get; } = new("inconclusive", "onbeslist");

    /// <summary>Heading of how to read the page.</summary>
    public static Text ReadTitle { get; } = new("How to read this page", "Zo leest u deze pagina");

    /// <summary>Heading.</summary>
    public static Text Diverse { get; } = new("1. “Issue-driven tables are more diverse”", "1. ‘Opgavegerichte tafels zijn diverser’");

    /// <summary>Heading.</summary>
    public static Text Original { get; } = new("2. “Multidisciplinary tables find more original solutions”", "2. ‘Multidisciplinaire tafels vinden originelere oplossingen’");

    /// <summary>Heading.</summary>
    public static Text Useful { get; } = new("3. “Their solutions are useful for the issue”", "3. ‘Hun oplossingen zijn nuttig voor de opgave’");

    /// <summary>Heading.</summary>
    public static Text Sources { get; } = new("Made from", "Gemaakt uit deze resultaten");

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
    public static Text Holds { get; } = new("it holds in {0}", "dat klopt in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text HoldsMaybeSmall { get; } = new(
        "it holds, but perhaps by too little to matter, in {0}", "dat klopt, maar misschien te weinig om ertoe te doen, in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text TooSmall { get; } = new("the difference is too small to matter in {0}", "het verschil is te klein om ertoe te doen in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text OppositeMaybeSmall { get; } = new(
        "the opposite holds, but perhaps by too little to matter, in {0}", "het omgekeerde klopt, maar misschien te weinig om ertoe te doen, in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Opposite { get; } = new("the opposite holds in {0}", "het omgekeerde klopt in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Inconclusive { get; } = new("it is inconclusive in {0}", "het is onbeslist in {0}");

    /// <summary>Clause: {0} worlds, or a number of readings.</summary>
    public static Text Nothing { get; } = new("nothing can be said in {0}", "er is niets te zeggen in {0}");

    /// <summary>How many readings say what: {0} readings, {1} clauses with numbers of readings.</summary>
    public static Text InShort { get; } = new(
        "**In short.** There are {0} readings; each compares two scenarios in one world by one yardstick. Of these: {1}.",
        "**In het kort.** Er zijn {0} uitkomsten; elke uitkomst vergelijkt twee scenario's bij één instelling van de wereld, volgens één maatstaf. Daarvan: {1}.");

    /// <summary>What is folded away.</summary>
    public static Text AllYardsticks { get; } = new("All pairs by all yardsticks", "Alle paren volgens alle maatstaven");

    /// <summary>Heading of what decides.</summary>
    public static Text Decides { get; } = new("What decides it", "Wat het bepaalt");

    /// <summary>{0} what is compared.</summary>
    public static Text NowhereClear { get; } = new("{0}: the answer is clear in none of the worlds.", "{0}: het antwoord is in geen van de werelden duidelijk.");

    /// <summary>{0} what is compared.</summary>
    public static Text SameEverywhere { get; } = new(
        "{0}: wherever the answer is clear, it is the same. Neither the preset nor the thresholds change it.",
        "{0}: waar het antwoord duidelijk is, is het overal hetzelfde. De voorinstelling en de drempels veranderen het niet.");

    /// <summary>{0} what is compared.</summary>
    public static Text ByPreset { get; } = new("{0}: the preset changes the answer, the thresholds do not.", "{0}: de voorinstelling verandert het antwoord, de drempels niet.");

    /// <summary>{0} what is compared.</summary>
    public static Text ByThresholds { get; } = new("{0}: the thresholds change the answer, the preset does not.", "{0}: de drempels veranderen het antwoord, de voorinstelling niet.");

    /// <summary>{0} what is compared.</summary>
    public static Text ByBoth { get; } = new("{0}: the answer depends on preset and thresholds together.", "{0}: het antwoord hangt af van voorinstelling en drempels samen.");

    /// <summary>Before sentences on the four decisions: {0} world.</summary>
    public static Text Decisions { get; } = new("Which decision makes the difference (world: {0}):", "Welke beslissing het verschil maakt (wereld: {0}):");

    /// <summary>Before sentences on dose and response: {0} world.</summary>
    public static Text Dose { get; } = new("When the experiment decides who sits together (world: {0}):", "Als het experiment bepaalt wie bij elkaar zit (wereld: {0}):");

    /// <summary>Dose and response cannot be read: {0} tables.</summary>
    public static Text DoseNotStored { get; } = new(
        "A result has tables of assigned diversity, but lacks the tables {0}, which are needed to read it.", "Een resultaat heeft tafels met opgelegde verscheidenheid, maar mist de tabellen {0}, die nodig zijn om het te lezen.");

    /// <summary>No result for a part: {0} the experiment.</summary>
    public static Text Missing { get; } = new("None of the results can say this; run `{0}`.", "Geen van de resultaten kan dit zeggen; draai `{0}`.");

    /// <summary>Before the pairs.</summary>
    public static Text PairsLead { get; } = new(
        "Each row compares two scenarios whose members reason alike, but which invite differently. The scenario whose tables mix more home domains comes first. Where neither clearly mixes more, the cell says so, and nothing follows from it.",
        "Elke rij vergelijkt twee scenario's waarvan de leden op dezelfde manier redeneren, maar die anders uitnodigen. Het scenario waarvan de tafels meer thuisdomeinen mengen staat voorop. Waar dat verschil niet duidelijk is, staat dat in de cel, en volgt er niets uit.");

    /// <summary>Cell of a pair whose tables do not differ.</summary>
    public static Text Alike { get; } = new("equally mixed", "even gemengd");

    /// <summary>Before the grid.</summary>
    public static Text Grid { get; } = new(
        "How far this depends on the two thresholds of new and useful. There are nine pairs of thresholds (quality from 30, 50 or 70 %; novelty from the 25th, 50th or 75th percentile). The table counts how many of them lead to which answer.",
        "Hoezeer dit afhangt van de twee drempels van nieuw en nuttig. Er zijn negen paren drempels (kwaliteit vanaf 30, 50 of 70 %; vernieuwing vanaf het 25e, 50e of 75e percentiel). De tabel telt hoeveel ervan tot welk antwoord leiden.");

    /// <summary>Column of the grid.</summary>
    public static Text GridHigher { get; } = new("higher", "hoger");

    /// <summary>Column of the grid.</summary>
    public static Text GridSmall { get; } = new("too small to matter", "te klein om ertoe te doen");

    /// <summary>Column of the grid.</summary>
    public static Text GridLower { get; } = new("lower", "lager");

    /// <summary>Column of the grid.</summary>
    public static Text GridOpen { get; } = new("inconclusive", "onbeslist");

    /// <summary>Column of the grid.</summary>
    public static Text GridNothing { get; } = new("no answer", "niets te zeggen");

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
