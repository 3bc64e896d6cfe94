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

    /// <summary>How to read the networks that a report leads with: {0} how many worlds.</summary>
    public static Text HowWeb { get; } = new(
        "The network at the end, mean of {0} worlds. Circles are home domains. The thicker a line, the more ties between two domains; the thicker a ring, the more ties within one.",
        "Het netwerk aan het eind, gemiddeld over {0} werelden. Cirkels zijn thuisdomeinen. Hoe dikker een lijn, hoe meer banden tussen twee domeinen; hoe dikker een ring, hoe meer banden binnen een domein.");

    /// <summary>What a case calls a domain: {0} its number, {1} its name.</summary>
    public static Text DomainName { get; } = new("{0}\u00A0{1}", "{0}\u00A0{1}");

    /// <summary>Hover over a domain: {0} its name or number, {1} its actors, {2} ties within it, {3} ties with other domains.</summary>
    public static Text DomainHover { get; } = new(
        "home domain {0}: {1} actors<br>{2} ties within it, {3} with other domains", "thuisdomein {0}: {1} actoren<br>{2} banden erbinnen, {3} met andere domeinen");

    /// <summary>The network of one scenario: {0} its tables, {1} ties per actor, {2} share between domains.</summary>
    public static Text Alone { get; } = new(
        "{0} leave {1} ties per actor; {2} of them run between domains.", "{0} laten {1} banden per actor achter; daarvan loopt {2} tussen domeinen.");

    /// <summary>Two networks that do not differ, in the order of their pictures: {0} and {1} ties per actor, {2} and {3} shares between domains.</summary>
    public static Text Alike { get; } = new(
        "The two networks hardly differ: {0} and {1} ties per actor, of which {2} and {3} run between domains.",
        "De twee netwerken verschillen nauwelijks: {0} en {1} banden per actor, waarvan {2} en {3} tussen domeinen loopt.");

    /// <summary>Ties: {0} the tables, {1} the others, {2} and {3} their ties per actor.</summary>
    public static Text MoreTies { get; } = new("{0} leave more ties than {1}: {2} per actor against {3}.", "{0} laten meer banden achter dan {1}: {2} per actor tegen {3}.");

    /// <summary>Ties: {0} the tables, {1} the others, {2} and {3} their ties per actor.</summary>
    public static Text FewerTies { get; } = new("{0} leave fewer ties than {1}: {2} per actor against {3}.", "{0} laten minder banden achter dan {1}: {2} per actor tegen {3}.");

    /// <summary>Ties: {0} the tables, {1} the others, {2} and {3} their ties per actor.</summary>
    public static Text AsManyTies { get; } = new("{0} leave about as many ties as {1}: {2} and {3} per actor.", "{0} laten ongeveer evenveel banden achter als {1}: {2} en {3} per actor.");

    /// <summary>Ties: {0} the tables, {1} the others, {2} and {3} their ties per actor.</summary>
    public static Text TiesOpen { get; } = new(
        "it is unclear whether {0} leave more ties than {1}: {2} and {3} per actor.", "het is onduidelijk of {0} meer banden achterlaten dan {1}: {2} en {3} per actor.");

    /// <summary>Shares between domains: {0} and {1}.</summary>
    public static Text MoreBetween { get; } = new("More of these run between domains: {0} against {1}.", "Daarvan loopt een groter deel tussen domeinen: {0} tegen {1}.");

    /// <summary>Shares between domains: {0} and {1}.</summary>
    public static Text LessBetween { get; } = new("Fewer of these run between domains: {0} against {1}.", "Daarvan loopt een kleiner deel tussen domeinen: {0} tegen {1}.");

    /// <summary>Shares between domains: {0} and {1}.</summary>
    public static Text AsMuchBetween { get; } = new(
        "About the same share of them runs between domains: {0} and {1}.", "Daarvan loopt een ongeveer even groot deel tussen domeinen: {0} en {1}.");

    /// <summary>Shares between domains: {0} and {1}.</summary>
    public static Text BetweenOpen { get; } = new(
        "It is unclear whether the share of them that runs between domains differs: {0} and {1}.", "Het is onduidelijk of daarvan een ander deel tussen domeinen loopt: {0} en {1}.");

    /// <summary>Shares of actors that hang together: {0} and {1}.</summary>
    public static Text MoreTogether { get; } = new("More actors hang together in one network: {0} against {1}.", "Meer actoren zijn in één netwerk verbonden: {0} tegen {1}.");

    /// <summary>Shares of actors that hang together: {0} and {1}.</summary>
    public static Text FewerTogether { get; } = new("Fewer actors hang together in one network: {0} against {1}.", "Minder actoren zijn in één netwerk verbonden: {0} tegen {1}.");

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
        "Een actor houdt hoogstens {0} banden (tiesKept). Aan het eind hebben deze actoren die grens bereikt: {1}. Bij hen bepaalt de grens, en niet het scenario, hoeveel banden zij hebben; gemiddelde graad en dichtheid zeggen dan minder.");

    /// <summary>The same over many scenarios: {0} the number of ties that are kept, {1} and {2} the lowest and highest share of actors.</summary>
    public static Text FullBetween { get; } = new(
        "An actor keeps at most {0} ties (tiesKept). At the end, between {1} and {2} of the actors have reached that limit, depending on the scenario. For them the limit, not the scenario, decides how many ties they have, so mean degree and density say less.",
        "Een actor houdt hoogstens {0} banden (tiesKept). Aan het eind heeft, afhankelijk van het scenario, {1} tot {2} van de actoren die grens bereikt. Bij hen bepaalt de grens, en niet het scenario, hoeveel banden zij hebben; gemiddelde graad en dichtheid zeggen dan minder.");

    /// <summary>What is folded away.</summary>
    public static Text FullEach { get; } = new("The share in each scenario", "Het deel in elk scenario");

    /// <summary>It binds nowhere: {0} the number of ties that are kept.</summary>
    public static Text NeverFull { get; } = new(
        "An actor keeps at most {0} ties (tiesKept). No actor reaches that limit in any scenario or world, so it plays no role.",
        "Een actor houdt hoogstens {0} banden (tiesKept). Geen enkele actor bereikt die grens, in geen enkel scenario en geen enkele wereld, dus speelt zij geen rol.");

    /// <summary>Share of a scenario: {0} scenario, {1} percent of actors.</summary>
    public static Text FullIn { get; } = new("{1} of the actors under {0}", "{1} van de actoren in {0}");

    /// <summary>Hover: {0} actor, {1} kind, {2} home.</summary>
    public static Text Hover { get; } = new("actor {0}<br>{1}, home domain {2}", "actor {0}<br>{1}, thuisdomein {2}");
}
