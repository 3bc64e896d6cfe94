using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Facts;

/// <summary>
/// The facts of the field that the model is held against, each with its source, what corresponds to it, and when it is met. Ranges and directions
/// are fixed here, before a run, and are not changed because of what a run gives: a fact that is missed stays in the table as missed.
/// </summary>
public static class FieldFacts
{
    private const double SmallestQuality = 0.05;

    /// <summary>The facts, those on levels first, then directions, then those that have nothing in the model.</summary>
    public static IReadOnlyList<FieldFact> All { get; } =
    [
        new(
            "agreement",
            new("Most tables that start reach agreement, and some do not: 13 of 67 were abandoned; of alliances 25 to 30 % fail.",
                "De meeste tafels die beginnen bereiken overeenstemming, en sommige niet: 13 van 67 werden afgebroken; van allianties mislukt 25 tot 30 %."),
            new("negotiated rule-making in the United States; studies of alliances (extremes 20 and 80 %)", "onderhandelde regelgeving in de Verenigde Staten; onderzoek naar allianties (uitersten 20 en 80 %)"),
            new("the share of closed tables with agreement", "het deel van de gesloten tafels met overeenstemming"),
            new("met at 0.70 to 0.90: 54 of 67 is 0.81 (95 % interval 0.69 to 0.89), and alliances succeed in 0.70 to 0.75; the extremes use other definitions of failure",
                "gehaald bij 0,70 tot 0,90: 54 van 67 is 0,81 (95 %-interval 0,69 tot 0,89), en van allianties slaagt 0,70 tot 0,75; de uitersten verstaan iets anders onder mislukken"))
        {
            Values = worlds => worlds.Measure("agreement"), Rule = FieldFact.Within(0.70, 0.90),
        },
        new(
            "months-to-close",
            new("Partnerships take about 48 months to reach their major milestones.", "Samenwerkingsverbanden doen er ongeveer 48 maanden over om hun belangrijkste mijlpalen te halen."),
            new("stakeholder partnerships (Leach et al. 2002)", "samenwerking van belanghebbenden (Leach e.a. 2002)"),
            new("months from convening to closing; a round is a month", "maanden van bijeenkomen tot sluiten; een ronde is een maand"),
            new("met at 24 to 72: half to one and a half of 48, as one study gives one mean", "gehaald bij 24 tot 72: de helft tot anderhalf keer 48, want één onderzoek geeft één gemiddelde"))
        {
            Values = worlds => worlds.Measure("rounds-to-close"), Rule = FieldFact.Within(24, 72),
        },
        new(
            "table-size",
            new("Tables have 6.5 to 9 members on average.", "Tafels hebben gemiddeld 6,5 tot 9 leden."),
            new("Dutch Green Deals (1,300 parties in 201 deals); chemnet", "Nederlandse Green Deals (1.300 partijen in 201 deals); chemnet"),
            new("members when deliberation begins", "leden als het beraad begint"),
            new("met at 6.5 to 9", "gehaald bij 6,5 tot 9"))
        {
            Values = worlds => worlds.Measure("size"), Rule = FieldFact.Within(6.5, 9),
        },
        new(
            "spread-of-size",
            new("Tables differ much in size: a standard deviation of 3.8 members (4 to 16).", "Tafels verschillen sterk in grootte: een standaardafwijking van 3,8 leden (4 tot 16)."),
            new("chemnet", "chemnet"),
            new("standard deviation of members over the tables of a world", "standaardafwijking van leden over de tafels van een wereld"),
            new("met at 1.9 to 5.7: half to one and a half of 3.8, as it is one network", "gehaald bij 1,9 tot 5,7: de helft tot anderhalf keer 3,8, want het is één netwerk"))
        {
            Values = worlds => worlds.OfTables(world => Moments.Deviation([.. world.Select(table => (double)table.Size)])), Rule = FieldFact.Within(1.9, 5.7),
        },
        new(
            "seats-gini",
            new("Seats are unequally spread: a Gini coefficient of 0.44.", "Plaatsen zijn ongelijk verdeeld: een Gini-coëfficiënt van 0,44."),
            new("chemnet", "chemnet"),
            new("Gini coefficient of seats over all actors", "Gini-coëfficiënt van plaatsen over alle actoren"),
            new("met at 0.34 to 0.54: 0.1 around 0.44, as it is one network", "gehaald bij 0,34 tot 0,54: 0,1 rond 0,44, want het is één netwerk"))
        {
            Values = worlds => worlds.Measure("participation-gini"), Rule = FieldFact.Within(0.34, 0.54),
        },
        new(
            "kind-variety-to-chance",
            new("Tables mix kinds somewhat less than chance would: 0.73 to 0.93 of it.", "Tafels mengen soorten iets minder dan het toeval zou doen: 0,73 tot 0,93 daarvan."),
            new("Swiss events; chemnet", "Zwitserse bijeenkomsten; chemnet"),
            new("unbiased variety of kind, as a ratio to tables formed by chance in the same world", "zuivere verscheidenheid van soort, als verhouding tot tafels die het toeval samenstelt in dezelfde wereld"),
            new("met at 0.73 to 0.93", "gehaald bij 0,73 tot 0,93"))
        {
            Values = worlds => worlds.ToChance("kind-variety-unbiased"), Rule = FieldFact.Within(0.73, 0.93),
        },
        new(
            "position-distance-to-chance",
            new("Members of a table differ in position almost as much as by chance: 0.98 to 0.99 of it.", "Leden van een tafel verschillen bijna zoveel van standpunt als bij toeval: 0,98 tot 0,99 daarvan."),
            new("House committees (United States); chemnet", "commissies van het Huis van Afgevaardigden (Verenigde Staten); chemnet"),
            new("distance of interests between members, as a ratio to tables formed by chance in the same world", "afstand van belangen tussen leden, als verhouding tot tafels die het toeval samenstelt in dezelfde wereld"),
            new("met at 0.93 to 1.04: 0.05 around the two", "gehaald bij 0,93 tot 1,04: 0,05 rond de twee"))
        {
            Values = worlds => worlds.ToChance("interest-distance"), Rule = FieldFact.Within(0.93, 1.04),
        },
        new(
            "density",
            new("An actor has ties with 12 to 54 % of the others.", "Een actor heeft banden met 12 tot 54 % van de anderen."),
            new("chemnet, scientific and information ties", "chemnet, wetenschappelijke en informatiebanden"),
            new("mean degree / (actors − 1) at the end", "gemiddelde graad / (actoren − 1) aan het eind"),
            new("met at 0.12 to 0.54", "gehaald bij 0,12 tot 0,54"))
        {
            Values = worlds => worlds.Measure("density"), Rule = FieldFact.Within(0.12, 0.54),
        },
        new(
            "transitivity",
            new("Of the pairs of ties that an actor has, 35 to 70 % are closed by a third tie.", "Van elke twee banden van een actor wordt 35 tot 70 % gesloten door een derde."),
            new("chemnet, scientific and information ties", "chemnet, wetenschappelijke en informatiebanden"),
            new("transitivity of the ties at the end", "transitiviteit van de banden aan het eind"),
            new("met at 0.35 to 0.70", "gehaald bij 0,35 tot 0,70"))
        {
            Values = worlds => worlds.Measure("transitivity"), Rule = FieldFact.Within(0.35, 0.70),
        },
        new(
            "most-in-no-forum",
            new("Most actors are in no forum.", "De meeste actoren zitten in geen enkel overleg."),
            new("307 actors in water governance (Angst 2022)", "307 actoren in waterbeheer (Angst 2022)"),
            new("the share of actors that never have a seat", "het deel van de actoren dat nooit een plaats heeft"),
            new("met above 0.50", "gehaald boven 0,50"))
        {
            Values = worlds => worlds.Measure("never-seated"), Rule = effect => effect.Mean > 0.5 ? FactFinding.Met : FactFinding.Missed,
        },
        new(
            "diversity-adds-little",
            new("The diversity of those involved adds little to what collaborative groups achieve.", "De verscheidenheid van betrokkenen voegt weinig toe aan wat samenwerkende groepen bereiken."),
            new("357 watersheds (Scott 2015)", "357 stroomgebieden (Scott 2015)"),
            new("how quality changes with one standard deviation more variety of kind, between tables of the same size", "hoe kwaliteit verandert met één standaardafwijking meer verscheidenheid van soort, tussen tafels van dezelfde grootte"),
            new("met where the whole interval lies within ±0.05, missed where it lies beyond", "gehaald waar het hele interval binnen ±0,05 ligt, gemist waar het erbuiten ligt"))
        {
            Values = worlds => worlds.OfTables(FactWorlds.QualityByVariety), Rule = FieldFact.Little(SmallestQuality),
        },
        new(
            "many-at-one-table",
            new("Many separate tables go with good results, many partners at one table with bad ones.", "Veel afzonderlijke tafels gaan samen met goede resultaten, veel partners aan één tafel met slechte."),
            new("Dutch regional governance (Boogers et al. 2015)", "Nederlands regionaal bestuur (Boogers e.a. 2015)"),
            new("how quality changes with one member more, between tables on issues of the same breadth; the first half has nothing in the model", "hoe kwaliteit verandert met één lid meer, tussen tafels op opgaven van dezelfde breedte; voor de eerste helft heeft het model niets"),
            new("met where the whole interval lies below 0, missed where it lies above", "gehaald waar het hele interval onder 0 ligt, gemist waar het erboven ligt"))
        {
            Values = worlds => worlds.OfTables(FactWorlds.QualityBySize), Rule = FieldFact.Negative,
        },
        NotInModel(
            "groups-help",
            new("Collaborative groups improve what they are about.", "Samenwerkende groepen verbeteren waar het hun om gaat."),
            new("357 watersheds (Scott 2015)", "357 stroomgebieden (Scott 2015)"),
            new("without a table nothing changes in the model, so a table can only help or do nothing", "zonder tafel verandert er in het model niets, dus een tafel kan alleen helpen of niets doen")),
        NotInModel(
            "cost-effectiveness",
            new("Form, number of participants and resources affect what a collaboration gives for its cost; diversity of representation does not.", "Vorm, aantal deelnemers en middelen bepalen wat een samenwerking voor haar kosten oplevert; verscheidenheid van vertegenwoordiging niet."),
            new("Oregon (Mehdi & Nabatchi 2022)", "Oregon (Mehdi & Nabatchi 2022)"),
            new("tables have no costs and no resources", "tafels hebben geen kosten en geen middelen")),
        NotInModel(
            "boundary-spanners",
            new("Networks with more boundary spanning perform better.", "Netwerken met meer grensoverschrijdende verbinders presteren beter."),
            new("141 networks (van Meerkerk & Edelenbos 2014)", "141 netwerken (van Meerkerk & Edelenbos 2014)"),
            new("actors have a skill to connect, but no role at a table follows from it", "actoren hebben een samenwerkingsvaardigheid, maar die geeft hun geen rol aan tafel")),
        NotInModel(
            "breadth-predicts-participation",
            new("Breadth of interests and resources predict who takes part.", "Brede belangen en veel middelen voorspellen wie meedoet."),
            new("307 actors in water governance (Angst 2022)", "307 actoren in waterbeheer (Angst 2022)"),
            new("actors have no resources, and results do not hold the breadth of their interests", "actoren hebben geen middelen, en resultaten bevatten niet hoe breed hun belangen zijn")),
        NotInModel(
            "own-benefit-effort",
            new("Those who value their own benefit put in more hours.", "Wie het eigen voordeel belangrijk vindt, steekt er meer uren in."),
            new("Fischer & Maag 2022", "Fischer & Maag 2022"),
            new("actors put in no effort: once agreed, a solution is carried out", "actoren leveren geen inspanning: is een oplossing overeengekomen, dan wordt zij uitgevoerd")),
        NotInModel(
            "hidden-profiles",
            new("Groups solve a problem about eight times as often (in odds) when all know everything as when knowledge is spread.", "Groepen lossen een probleem zo'n acht keer zo vaak op (in kansverhouding) als allen alles weten dan als kennis verspreid is."),
            new("65 studies (Lu et al. 2012)", "65 onderzoeken (Lu e.a. 2012)"),
            new("members misread each other's proposals, but none has knowledge that others lack", "leden begrijpen elkaars voorstellen verkeerd, maar niemand heeft kennis die anderen missen")),
        NotInModel(
            "conditional-cooperation",
            new("About half contribute if others do, and a third ride free.", "Ongeveer de helft draagt bij als anderen het doen, en een derde lift mee."),
            new("Fischbacher et al. 2001", "Fischbacher e.a. 2001"),
            new("nobody contributes anything after agreement", "na overeenstemming draagt niemand iets bij")),
        NotInModel(
            "delivered-share",
            new("Of what was agreed 67 to 76 % is left once councils have decided.", "Van wat is afgesproken blijft 67 tot 76 % over als de raden hebben besloten."),
            new("Dutch regional energy strategies (Amersfoort 0.64 of 0.96 TWh; 42 of 55 TWh expected nationally)", "Regionale Energiestrategieën (Amersfoort 0,64 van 0,96 TWh; landelijk 42 van 55 TWh verwacht)"),
            new("once agreed, a solution is realised whole", "is een oplossing overeengekomen, dan wordt zij geheel uitgevoerd")),
    ];

    /// <summary>What the points of a result make of the facts.</summary>
    /// <param name="reader">The result.</param>
    /// <param name="values">Its runs' values.</param>
    public static IReadOnlyList<(FactWorlds Worlds, IReadOnlyList<FactResult> Results)> Judge(ResultReader reader, RunValues values) =>
        [.. values.Points.Select(point => new FactWorlds(reader, values, point.Index))
            .Select(worlds => (worlds, (IReadOnlyList<FactResult>)[.. All.Select(fact => fact.Judge(worlds))]))];

    private static FieldFact NotInModel(string id, Text says, Text source, Text why) =>
        new(id, says, source, why, new("nothing in the model corresponds to it", "het model heeft niets wat daarmee overeenkomt"));
}
