namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the networks.</summary>
public static class NetworkTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("The network at the end", "Het netwerk aan het eind");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "one world (the first) as each scenario left it. Dots on the circle are actors, together by home domain (the numbers); wherever the same actors are drawn they stand in the same place. Lines are ties: dark within a home domain, pale between domains. It is one world of many, to give an idea; the measures of all worlds are in the table.",
        "één wereld (de eerste) zoals elk scenario die achterliet. Stippen op de cirkel zijn actoren, bij elkaar naar thuisdomein (de nummers); waar dezelfde actoren getekend zijn staan ze op dezelfde plek. Lijnen zijn banden: donker binnen een thuisdomein, licht tussen domeinen. Het is één van vele werelden, om een indruk te geven; de maten over alle werelden staan in de tabel.");

    /// <summary>Under the networks that a report leads with: {0} how many ties are drawn.</summary>
    public static Text Islands { get; } = new(
        "The network at the end of one world: islands or a web? Actors stand on the circle by home domain. Dark lines are ties within a domain, pale lines ties between domains; {0}.",
        "Het netwerk aan het eind van één wereld: eilanden of een web? Actoren staan op de cirkel, naar thuisdomein. Donkere lijnen zijn banden binnen een domein, lichte lijnen banden tussen domeinen; {0}.");

    /// <summary>How many ties are drawn, inside a sentence.</summary>
    public static Text AllDrawn { get; } = new("all of them are drawn", "alle zijn getekend");

    /// <summary>How many ties are drawn, inside a sentence.</summary>
    public static Text QuarterDrawn { get; } = new("the strongest quarter of each network is drawn", "van elk netwerk is het sterkste kwart getekend");

    /// <summary>Over all worlds: {0} a row of numbers.</summary>
    public static Text PerActor { get; } = new("Ties per actor, over all worlds: {0}.", "Banden per actor, over alle werelden: {0}.");

    /// <summary>Shares between domains: {0} a row of shares.</summary>
    public static Text Between { get; } = new("Of these between domains: {0}.", "Daarvan tussen domeinen: {0}.");

    /// <summary>A number of a scenario: {0} number, {1} scenario.</summary>
    public static Text BetweenIn { get; } = new("{0} in {1}", "{0} in {1}");

    /// <summary>Under a network: {0} scenario, {1} ties drawn, {2} ties, {3} share between homes, {4} between kinds.</summary>
    public static Text Caption { get; } = new(
        "{0}: the {1} strongest of {2} ties are drawn; of all ties {3} are between home domains and {4} between kinds.",
        "{0}: de {1} sterkste van {2} banden zijn getekend; van alle banden loopt {3} tussen thuisdomeinen en {4} tussen soorten.");

    /// <summary>Under a network of which all ties are drawn: {0} scenario, {1} ties, {2} share between homes, {3} between kinds.</summary>
    public static Text CaptionAll { get; } = new(
        "{0}: all {1} ties are drawn; {2} of them are between home domains and {3} between kinds.",
        "{0}: alle {1} banden zijn getekend; daarvan loopt {2} tussen thuisdomeinen en {3} tussen soorten.");

    /// <summary>
    /// Part of a world: {0} scenario, {1} actors drawn, {2} actors, {3} ties drawn, {4} ties, {5} share between homes, {6} between kinds.
    /// </summary>
    public static Text Part { get; } = new(
        "{0}: a sample of {1} of the {2} actors: the actor with the most ties and those around it, with the strongest {3} ties among them. Of all {4} ties in this world, {5} run between home domains and {6} between kinds.",
        "{0}: een steekproef van {1} van de {2} actoren: de actor met de meeste banden en de actoren eromheen, met hun {3} sterkste onderlinge banden. Van alle {4} banden in deze wereld loopt {5} tussen thuisdomeinen en {6} tussen soorten.");

    /// <summary>The run is missing: {0} scenario.</summary>
    public static Text NoRun { get; } = new("{0}: the first world's run is not in this result.", "{0}: de run van de eerste wereld zit niet in dit resultaat.");

    /// <summary>Where the number of ties that are kept binds: {0} that number, {1} scenarios with the share of actors.</summary>
    public static Text Full { get; } = new(
        "An actor keeps at most {0} ties (tiesKept). At the end, {1} have reached that limit. For them the limit, not the scenario, decides how many ties they have, so mean degree and density say less.",
        "Een actor houdt hoogstens {0} banden (tiesKept). Aan het eind zit aan die grens: {1}. Bij hen bepaalt de grens, en niet het scenario, hoeveel banden zij hebben; gemiddelde graad en dichtheid zeggen dan minder.");

    /// <summary>The same over many scenarios: {0} the number of ties that are kept, {1} and {2} the lowest and highest share of actors.</summary>
    public static Text FullBetween { get; } = new(
        "An actor keeps at most {0} ties (tiesKept). At the end, between {1} and {2} of the actors have reached that limit, depending on the scenario. For them the limit, not the scenario, decides how many ties they have, so mean degree and density say less.",
        "Een actor houdt hoogstens {0} banden (tiesKept). Aan het eind zit, afhankelijk van het scenario, tussen {1} en {2} van de actoren aan die grens. Bij hen bepaalt de grens, en niet het scenario, hoeveel banden zij hebben; gemiddelde graad en dichtheid zeggen dan minder.");

    /// <summary>What is folded away.</summary>
    public static Text FullEach { get; } = new("The share in each scenario", "Het deel in elk scenario");

    /// <summary>It binds nowhere: {0} the number of ties that are kept.</summary>
    public static Text NeverFull { get; } = new(
        "An actor keeps at most {0} ties (tiesKept). No actor reaches that limit in any scenario or world, so it plays no role.",
        "Een actor houdt hoogstens {0} banden (tiesKept). Geen enkele actor bereikt die grens, in geen enkel scenario en geen enkele wereld, dus speelt zij geen rol.");

    /// <summary>Share of a scenario: {0} scenario, {1} percent of actors.</summary>
    public static Text FullIn { get; } = new("{1} of actors in {0}", "{1} van de actoren in {0}");

    /// <summary>Hover: {0} actor, {1} kind, {2} home.</summary>
    public static Text Hover { get; } = new("actor {0}<br>{1}, home domain {2}", "actor {0}<br>{1}, thuisdomein {2}");
}
