using OpgaveSim.Model.Measures;

namespace OpgaveSim.Presentation.Words;

/// <summary>What readers are told of every measure of <see cref="MeasureCatalogue"/>, in both languages.</summary>
public static class MeasureTexts
{
    private static readonly Text NoDeliberation = new("the table never deliberated", "de tafel heeft nooit beraadslaagd");
    private static readonly Text OfKinds = new("0 … 1 − 1/kinds", "0 … 1 − 1/soorten");
    private static readonly Text TooFewPrecedents = new("nothing was realised, there are fewer than 5 precedents, or the yardstick is 0", "er is niets gerealiseerd, er waren minder dan 5 precedenten, of de maatstaf is 0");
    private static readonly Text NoCommonPrecedents = new(
        "nothing was realised, all scenarios together have fewer than 5 precedents, the yardstick is 0, or a scenario of the world is missing",
        "er is niets gerealiseerd, alle scenario's samen hebben minder dan 5 precedenten, de maatstaf is 0, of een scenario van de wereld ontbreekt");
    private static readonly Text NoPractices = new(
        "nothing was realised, fewer than 5 practices are known, or the yardstick is 0",
        "er is niets gerealiseerd, er zijn minder dan 5 praktijken bekend, of de maatstaf is 0");
    private static readonly Text NoneCanBeNew = new(
        "no issue that counts has 5 precedents or room for improvement, nothing was realised, or a scenario of the world is missing",
        "geen opgave die meetelt heeft 5 precedenten of ruimte voor verbetering, er is niets gerealiseerd, of een scenario van de wereld ontbreekt");
    private static readonly Text OfChance = new("0 …, 1 = chance", "0 …, 1 = toeval");
    private static readonly Text OfBest = new("0 = status quo, 1 = best known", "0 = bestaande situatie, 1 = beste bekende");
    private static readonly Text NotMeasured = new("solutions are not measured", "oplossingen zijn niet gemeten");
    private static readonly Text Outcome = new("−1 … 1, domain outcome", "−1 … 1, domeinuitkomst");
    private static readonly Text FewerThanFour = new("fewer than four members", "er zijn minder dan vier leden");
    private static readonly Text OfFour = Text.Same("0 … 3/4");
    private static readonly Text Share = Text.Same("0 … 1");
    private static readonly Text EffectiveKinds = new("1 … kinds", "1 … soorten");
    private static readonly Text NoFaultline = new("the table never deliberated, fewer than 3 or more than 16 members, members all alike, or formation alone is measured", "de tafel heeft nooit beraadslaagd, er zijn minder dan 3 of meer dan 16 leden, alle leden zijn gelijk, of alleen het ontstaan van tafels is gemeten");
    private static readonly Text Signed = Text.Same("−1 … 1");
    private static readonly Text NoneClosed = new("no table closed", "er is geen tafel gesloten");
    private static readonly Text NotRealised = new("nothing was realised", "er is niets gerealiseerd");
    private static readonly Text TooFewPairs = new("nothing was realised, or fewer than 10 of its pairs of choices have 20 precedents that vary", "er is niets gerealiseerd, of minder dan 10 van haar paren keuzes hebben 20 precedenten die verschillen");
    private static readonly Text Count = Text.Same("0 …");
    private static readonly Text NoMembers = new("no members at closing", "er zijn geen leden bij sluiting");
    private static readonly Text OfDomains = new("0 … 1 − 1/domains", "0 … 1 − 1/domeinen");
    private static readonly Text EffectiveDomains = new("1 … domains", "1 … domeinen");
    private static readonly Text NoneCounts = new("no table counts", "er telt geen tafel mee");
    private static readonly Text NoActor = new("no actor", "er is geen actor");
    private static readonly Text NoTies = new("no ties", "er zijn geen banden");
    private static readonly Text NotFramed = new("the table never deliberated, or everybody sees the issue as it is (framing: 0)", "de tafel heeft nooit beraadslaagd, of iedereen ziet de opgave zoals zij is (framing: 0)");
    private static readonly Text NoOpenCall = new("there is no open call (openCall: 0)", "er is geen open oproep (openCall: 0)");
    private static readonly Text NotCarriedOut = new("agreements are realised at once, or solutions are not measured", "afspraken worden meteen gerealiseerd, of oplossingen zijn niet gemeten");
    private static readonly Text NoDelivery = new("there was no agreement, or agreements are realised at once", "er was geen overeenstemming, of afspraken worden meteen gerealiseerd");
    private static readonly Text NoOwners = new("there was no agreement, nobody owns any of it, or agreements are realised at once", "er was geen overeenstemming, niemand heeft er iets van op zich, of afspraken worden meteen gerealiseerd");
    private static readonly Text NoMonths = new("there was no agreement, nobody owns any of it, or it takes no months to carry out (realisation: 0)", "er was geen overeenstemming, niemand heeft er iets van op zich, of uitvoeren kost geen maanden (realisation: 0)");
    private static readonly Text NobodyLearns = new("nobody learns (learning: 0)", "niemand leert (learning: 0)");
    private static readonly Text NobodyDiffers = new("nobody learns (learning: 0), or all have the same skill or learned as much", "niemand leert (learning: 0), of allen zijn even vaardig of leerden evenveel");
    private static readonly Text NoOrientations = new("orientations neither differ nor drift", "oriëntaties verschillen niet en veranderen niet");

    /// <summary>The words of every measure, by its id, in the order of the catalogue.</summary>
    private static readonly Dictionary<string, Words> Of = new()
    {
        ["kind-variety-unbiased"] = new(
            "Verscheidenheid van soort",
            new(
                "Probability that two different members of a table are of different kinds (public, private, civic); it does not depend on the size of the table.",
                "De kans dat twee verschillende leden van een tafel van verschillende soort zijn (publiek, privaat, maatschappelijk); dit hangt niet af van de grootte van de tafel."),
            NoDeliberation,
            Share),
        ["common-novelty"] = new(
            "Vernieuwing",
            new(
                "How much a solution differs from everything that all scenarios of the world realised before the issue arrived, relative to random solutions; about 0.5 is usual.",
                "Hoezeer een oplossing verschilt van alles wat de scenario's van de wereld realiseerden voordat de opgave zich aandiende, vergeleken met willekeurige oplossingen; rond 0,5 is gewoon."),
            NoCommonPrecedents,
            OfChance),
        ["common-novelty-given-size"] = new(
            "Vernieuwing gecorrigeerd voor omvang",
            new(
                "The same, but relative to solutions that change the same number of choices: novelty corrected for size.",
                "Hetzelfde, maar vergeleken met oplossingen die evenveel keuzes veranderen: vernieuwing gecorrigeerd voor omvang."),
            NoCommonPrecedents,
            OfChance),
        ["new-and-useful"] = NewAndUseful(50, 50, "Nieuw en nuttig"),
        ["quality"] = new(
            "Kwaliteit",
            new(
                "How much of the attainable gain on the issue a table achieves; 0 without agreement.",
                "Hoeveel van de haalbare winst een tafel binnenhaalt; 0 zonder overeenstemming."),
            new("the best known solution is no better than the status quo", "de beste bekende oplossing is niet beter dan de bestaande situatie"),
            OfBest),
        ["agreement"] = new(
            "Overeenstemming",
            new(
                "Share of closed tables that realised a solution; dissolved tables count too.",
                "Deel van de gesloten tafels dat een oplossing realiseerde; ontbonden tafels tellen mee."),
            NoneClosed,
            Share),
        ["novelty"] = new(
            "Vernieuwing, eigen precedenten",
            new(
                "How much a solution differs from what its own scenario realised before, relative to random solutions; each scenario has its own precedents.",
                "Hoezeer een oplossing verschilt van wat haar eigen scenario eerder realiseerde, vergeleken met willekeurige oplossingen; elk scenario heeft eigen precedenten."),
            TooFewPrecedents,
            OfChance),
        ["novelty-given-size"] = new(
            "Vernieuwing gecorrigeerd voor omvang, eigen precedenten",
            new(
                "The same, but relative to solutions that change the same number of choices: novelty corrected for size.",
                "Hetzelfde, maar vergeleken met oplossingen die evenveel keuzes veranderen: vernieuwing gecorrigeerd voor omvang."),
            TooFewPrecedents,
            OfChance),
        ["practice-novelty"] = new(
            "Vernieuwing, bekende praktijken",
            new(
                "How much a solution differs from the practices known at the start, relative to random solutions.",
                "Hoezeer een oplossing verschilt van de praktijken die bij de start bekend zijn, vergeleken met willekeurige oplossingen."),
            NoPractices,
            OfChance),
        ["practice-novelty-given-size"] = new(
            "Vernieuwing gecorrigeerd voor omvang, bekende praktijken",
            new(
                "The same, but relative to solutions that change the same number of choices.",
                "Hetzelfde, maar vergeleken met oplossingen die evenveel keuzes veranderen."),
            NoPractices,
            OfChance),
        ["payoff-of-all"] = new(
            "Opbrengst voor allen",
            new(
                "Mean payoff over all actors of the world, seated or not. It nearly equals quality (correlation 0.96), so it is not a second finding.",
                "Gemiddelde opbrengst over alle actoren van de wereld, aan tafel of niet. Zij valt bijna samen met kwaliteit (correlatie 0,96), en is dus geen tweede bevinding."),
            NotMeasured,
            Outcome),
        ["tier-variety"] = new(
            "Verscheidenheid van schaal",
            new(
                "Probability that two members drawn at random from a table work at different scales.",
                "De kans dat twee willekeurig gekozen leden van een tafel op verschillende schaal werken."),
            NoDeliberation,
            new("0 … 2/3", "0 … 2/3")),
        ["kind-variety-of-four"] = new(
            "Verscheidenheid van soort, vier leden",
            new(
                "Variety of kind among four random members, which makes tables of different sizes comparable.",
                "Verscheidenheid van soort onder vier willekeurige leden; zo zijn tafels van verschillende grootte te vergelijken."),
            FewerThanFour,
            OfFour),
        ["tier-variety-unbiased"] = new(
            "Verscheidenheid van schaal, zuiver",
            new(
                "Probability that two different members of a table work at different scales; it does not depend on the size of the table.",
                "De kans dat twee verschillende leden van een tafel op verschillende schaal werken; hangt niet af van de grootte van de tafel."),
            NoDeliberation,
            Share),
        ["kind-variety"] = new(
            "Verscheidenheid van soort (Blau)",
            new(
                "Probability that two members drawn with replacement from a table are of different kinds; it is lower at small tables for that reason alone.",
                "De kans dat twee leden van een tafel, met teruglegging getrokken, van verschillende soort zijn; aan kleine tafels is die vanzelf lager."),
            NoDeliberation,
            OfKinds),
        ["kind-shannon"] = new(
            "Entropie van soort (Shannon)",
            new(
                "Variety of kind, measured as entropy.",
                "Verscheidenheid van soort, gemeten als entropie."),
            NoDeliberation,
            new("0 … ln kinds, nats", "0 … ln soorten, nats")),
        ["kind-hill-0"] = new(
            "Aanwezige soorten (Hill 0)",
            new(
                "Number of kinds at a table, however few members each has.",
                "Aantal soorten aan een tafel, hoe weinig leden elke soort ook heeft."),
            NoDeliberation,
            EffectiveKinds),
        ["kind-hill-1"] = new(
            "Effectieve soorten (Hill 1)",
            new(
                "Number of equally frequent kinds that would have the same entropy.",
                "Het aantal even talrijke soorten dat dezelfde entropie zou hebben."),
            NoDeliberation,
            EffectiveKinds),
        ["kind-hill-2"] = new(
            "Effectieve soorten (Hill 2)",
            new(
                "Number of equally frequent kinds that would have the same variety of kind.",
                "Het aantal even talrijke soorten dat dezelfde verscheidenheid van soort zou hebben."),
            NoDeliberation,
            EffectiveKinds),
        ["kind-hill-inf"] = new(
            "Effectieve soorten (Hill ∞)",
            new(
                "One divided by the share of the most frequent kind.",
                "Eén gedeeld door het aandeel van de talrijkste soort."),
            NoDeliberation,
            EffectiveKinds),
        ["kind-pielou"] = new(
            "Evenwichtigheid van soort (Pielou)",
            new(
                "How evenly members are spread over the kinds that are present.",
                "Hoe gelijk de leden over de aanwezige soorten verdeeld zijn."),
            new("the table never deliberated, or all members are of one kind", "de tafel heeft nooit beraadslaagd, of alle leden zijn van één soort"),
            Share),
        ["faultline"] = new(
            "Breuklijn (Fau)",
            new(
                "How cleanly kind, home domain and tier together would split a table in two, measured by sums of squares; logics select on home domain.",
                "Hoe scherp soort, thuisdomein en schaal samen een tafel in tweeën zouden splijten, naar kwadratensommen; logica's selecteren op thuisdomein."),
            NoFaultline,
            Share),
        ["faultline-silhouette"] = new(
            "Breuklijn (silhouet)",
            new(
                "The same, measured by how much closer members are to their own half than to the other.",
                "Hetzelfde, gemeten naar hoeveel dichter leden bij hun eigen helft staan dan bij de andere."),
            NoFaultline,
            Signed),
        ["quality-given-agreement"] = new(
            "Kwaliteit bij overeenstemming",
            new(
                "Quality over the tables that realised a solution.",
                "Kwaliteit over de tafels die een oplossing realiseerden."),
            new("nothing was realised, or the best known solution is no better than the status quo", "er is niets gerealiseerd, of de beste bekende oplossing is niet beter dan de bestaande situatie"),
            OfBest),
        ["radicalness"] = new(
            "Ingrijpendheid",
            new(
                "Share of the issue's choices that a realised solution changes.",
                "Deel van de keuzes van de opgave dat een gerealiseerde oplossing verandert."),
            NotRealised,
            Share),
        ["surprisal"] = new(
            "Verrassing",
            new(
                "How surprising the pairs of choices of a realised solution are, given everything that was realised before.",
                "Hoe verrassend de paren keuzes van een gerealiseerde oplossing zijn na alles wat eerder is gerealiseerd."),
            new("nothing was realised, or the issue has one choice", "er is niets gerealiseerd, of de opgave heeft één keuze"),
            new("0 …, bits; 2 = nothing known", "0 …, bits; 2 = niets bekend")),
        ["atypicality"] = new(
            "Ongewoonheid, nieuwste deel",
            new(
                "How often the most unusual tenth of a solution's pairs of choices was realised before, relative to chance.",
                "Hoe vaak het ongewoonste tiende van de paren keuzes van een oplossing eerder is gerealiseerd, afgezet tegen toeval."),
            TooFewPairs,
            new("standard deviations; low is novel", "standaardafwijkingen; laag is nieuw")),
        ["atypicality-median"] = new(
            "Ongewoonheid, mediaan",
            new(
                "How often the median pair of choices of a solution was realised before, relative to chance.",
                "Hoe vaak het middelste van de paren keuzes van een oplossing eerder is gerealiseerd, afgezet tegen toeval."),
            TooFewPairs,
            new("standard deviations; high is conventional", "standaardafwijkingen; hoog is gangbaar")),
        ["payoff-of-all-tenth"] = new(
            "Opbrengst voor allen, 10e percentiel",
            new(
                "The payoff below which the worst-off tenth of all actors stays.",
                "De opbrengst waar het slechtst bedeelde tiende van alle actoren onder blijft."),
            NotMeasured,
            Outcome),
        ["losing-of-all"] = new(
            "Verliezers onder allen",
            new(
                "Share of all actors that a table leaves worse off.",
                "Deel van alle actoren dat door een tafel slechter af is."),
            NotMeasured,
            Share),
        ["payoff-spread-of-all"] = new(
            "Spreiding van opbrengst voor allen",
            new(
                "Standard deviation of payoff over all actors.",
                "Standaardafwijking van de opbrengst over alle actoren."),
            NotMeasured,
            Count),
        ["payoff-of-members"] = new(
            "Opbrengst voor leden",
            new(
                "Mean payoff over the members at closing; never read it without the payoff of all.",
                "Gemiddelde opbrengst over de leden bij sluiting; lees die nooit zonder de opbrengst voor allen."),
            NoMembers,
            Outcome),
        ["payoff-of-members-tenth"] = new(
            "Opbrengst voor leden, 10e percentiel",
            new(
                "The payoff below which the worst-off tenth of the members stays.",
                "De opbrengst waar het slechtst bedeelde tiende van de leden onder blijft."),
            NoMembers,
            Outcome),
        ["losing-of-members"] = new(
            "Verliezers onder leden",
            new(
                "Share of the members that a table leaves worse off.",
                "Deel van de leden dat door een tafel slechter af is."),
            NoMembers,
            Share),
        ["payoff-spread-of-members"] = new(
            "Spreiding van opbrengst voor leden",
            new(
                "Standard deviation of payoff over the members at closing.",
                "Standaardafwijking van de opbrengst over de leden bij sluiting."),
            NoMembers,
            Count),
        ["missing-at-table"] = new(
            "Ontbreekt aan tafel",
            new(
                "Actors that never sat at the table of an issue, although their stake in it is larger than if their interests were spread evenly.",
                "Actoren die nooit aan de tafel van een opgave zaten, terwijl hun belang erbij groter is dan bij gelijk gespreide belangen."),
            NoneClosed,
            new("0 … actors", "0 … actoren")),
        ["dissolved"] = new(
            "Ontbonden tafels",
            new(
                "Share of closed tables that ended with fewer than two members.",
                "Deel van de gesloten tafels dat met minder dan twee leden eindigde."),
            NoneClosed,
            Share),
        ["rounds-to-close"] = new(
            "Rondes tot sluiting",
            new(
                "Rounds from convening to closing, both included.",
                "Rondes van bijeenroepen tot sluiten, beide meegeteld."),
            NoneClosed,
            new("1 …, rounds", "1 …, rondes")),
        ["size"] = new(
            "Leden",
            new(
                "Members when deliberation begins.",
                "Leden als het beraad begint."),
            NoDeliberation,
            new("2 … seats", "2 … plaatsen")),
        ["size-at-closing"] = new(
            "Leden bij sluiting",
            new(
                "Members when the table closes.",
                "Leden als de tafel sluit."),
            NoneClosed,
            new("0 … seats", "0 … plaatsen")),
        ["candidates-scored"] = new(
            "Gewogen kandidaten",
            new(
                "Candidates that a table scored, each counted once per round.",
                "Kandidaten die een tafel woog, één keer per ronde."),
            NoneClosed,
            Count),
        ["invitations"] = new(
            "Uitnodigingen",
            new(
                "Invitations that a table sent.",
                "Uitnodigingen die een tafel verstuurde."),
            NoneClosed,
            Count),
        ["proposals-tried"] = new(
            "Geprobeerde voorstellen",
            new(
                "Proposals that differ from the one on the table.",
                "Voorstellen die verschillen van het voorstel dat op tafel lag."),
            NoneClosed,
            Count),
        ["proposals-passed"] = new(
            "Aangenomen voorstellen",
            new(
                "Proposals that passed during deliberation.",
                "Voorstellen die tijdens het beraad zijn aangenomen."),
            NoneClosed,
            Count),
        ["exits"] = new(
            "Uittreders",
            new(
                "Members who left before the table closed.",
                "Leden die weggingen voordat de tafel sloot."),
            NoneClosed,
            Count),
        ["usual-suspects"] = new(
            "Bekende gezichten",
            new(
                "Share of pairs of members that already sat together at an earlier table.",
                "Deel van de paren leden dat al eerder samen aan een tafel zat."),
            NoDeliberation,
            Share),
        ["home-variety"] = new(
            "Verscheidenheid van thuisdomein",
            new(
                "Probability that two members drawn at random from a table have different home domains.",
                "De kans dat twee willekeurig gekozen leden van een tafel een verschillend thuisdomein hebben."),
            NoDeliberation,
            OfDomains),
        ["home-variety-unbiased"] = new(
            "Verscheidenheid van thuisdomein, zuiver",
            new(
                "Probability that two different members of a table have different home domains; it does not depend on the size of the table.",
                "De kans dat twee verschillende leden van een tafel een verschillend thuisdomein hebben; hangt niet af van de grootte van de tafel."),
            NoDeliberation,
            Share),
        ["home-variety-of-four"] = new(
            "Verscheidenheid van thuisdomein, vier leden",
            new(
                "Variety of home domain among four random members.",
                "Verscheidenheid van thuisdomein onder vier willekeurige leden."),
            FewerThanFour,
            OfFour),
        ["home-disparity"] = new(
            "Afstand tussen thuisdomeinen",
            new(
                "Rao–Stirling: variety of home domain, weighted by how far apart the domains lie.",
                "Rao–Stirling: verscheidenheid van thuisdomein, gewogen naar hoe ver de domeinen uiteenliggen."),
            new("the table never deliberated, or nobody is able in a domain", "de tafel heeft nooit beraadslaagd, of in een domein is niemand bekwaam"),
            Share),
        ["home-leinster-cobbold"] = new(
            "Effectieve thuisdomeinen, naar gelijkenis",
            new(
                "Number of equally frequent, entirely different home domains that would be as diverse (Leinster–Cobbold, q = 1).",
                "Het aantal even talrijke, geheel verschillende thuisdomeinen dat even divers zou zijn (Leinster–Cobbold, q = 1)."),
            new("the table never deliberated, or nobody is able in a domain", "de tafel heeft nooit beraadslaagd, of in een domein is niemand bekwaam"),
            EffectiveDomains),
        ["interest-distance"] = new(
            "Afstand in belangen",
            new(
                "How far the interests of two members lie apart, averaged over all pairs: 1 − cosine.",
                "Hoe ver de belangen van twee leden uiteenliggen, gemiddeld over alle paren: 1 − cosinus."),
            new("no pair with interests", "er is geen paar met belangen"),
            new("0 … 2", "0 … 2")),
        ["competence-distance"] = new(
            "Afstand in bekwaamheid",
            new(
                "How far the competence of two members lies apart, averaged over all pairs: Euclidean distance.",
                "Hoe ver de bekwaamheid van twee leden uiteenligt, gemiddeld over alle paren: euclidische afstand."),
            NoDeliberation,
            new("0 … √domains", "0 … √domeinen")),
        ["coverage"] = new(
            "Dekking",
            new(
                "Share of what the issue requires that the members together can contribute.",
                "Hoeveel van wat de opgave vraagt de leden samen kunnen bijdragen."),
            NoDeliberation,
            Share),
        ["mandate-cover"] = new(
            "Dekking door mandaat",
            new(
                "Share of what the issue requires for which a member is formally responsible.",
                "Het deel van wat de opgave vraagt waarvoor een van de leden formeel verantwoordelijk is."),
            NoDeliberation,
            Share),
        ["kind-variety-at-closing"] = new(
            "Verscheidenheid van soort bij sluiting",
            new(
                "Variety of kind among those who stayed.",
                "Verscheidenheid van soort onder wie bleven."),
            NoMembers,
            OfKinds),
        ["home-variety-at-closing"] = new(
            "Verscheidenheid van thuisdomein bij sluiting",
            new(
                "Variety of home domain among those who stayed.",
                "Verscheidenheid van thuisdomein onder wie bleven."),
            NoMembers,
            OfDomains),
        ["new-and-useful-30-25"] = NewAndUseful(30, 25, "Nieuw en nuttig (kwaliteit ≥ 30 %, percentiel 25)"),
        ["new-and-useful-30-50"] = NewAndUseful(30, 50, "Nieuw en nuttig (kwaliteit ≥ 30 %, percentiel 50)"),
        ["new-and-useful-30-75"] = NewAndUseful(30, 75, "Nieuw en nuttig (kwaliteit ≥ 30 %, percentiel 75)"),
        ["new-and-useful-50-25"] = NewAndUseful(50, 25, "Nieuw en nuttig (kwaliteit ≥ 50 %, percentiel 25)"),
        ["new-and-useful-50-75"] = NewAndUseful(50, 75, "Nieuw en nuttig (kwaliteit ≥ 50 %, percentiel 75)"),
        ["new-and-useful-70-25"] = NewAndUseful(70, 25, "Nieuw en nuttig (kwaliteit ≥ 70 %, percentiel 25)"),
        ["new-and-useful-70-50"] = NewAndUseful(70, 50, "Nieuw en nuttig (kwaliteit ≥ 70 %, percentiel 50)"),
        ["new-and-useful-70-75"] = NewAndUseful(70, 75, "Nieuw en nuttig (kwaliteit ≥ 70 %, percentiel 75)"),
        ["unanswered"] = new(
            "Onbeantwoorde opgaven",
            new(
                "Share of the issues that nobody took up.",
                "Deel van de opgaven dat niemand oppakte."),
            new("no issue counts", "er telt geen opgave mee"),
            Share),
        ["participation-gini"] = new(
            "Ongelijkheid van deelname",
            new(
                "Gini coefficient of seats over all actors.",
                "Gini-coëfficiënt van plaatsen aan tafel over alle actoren."),
            new("nobody sat at a table that counts", "niemand zat aan een tafel die meetelt"),
            Share),
        ["never-invited"] = new(
            "Nooit uitgenodigd",
            new(
                "Share of all actors that no table invited and that started none.",
                "Deel van alle actoren dat door geen tafel is uitgenodigd en er zelf geen begon."),
            NoneCounts,
            Share),
        ["never-seated"] = new(
            "Nooit aan tafel",
            new(
                "Share of all actors that sat at no table.",
                "Deel van alle actoren dat aan geen tafel zat."),
            NoneCounts,
            Share),
        ["density"] = new(
            "Dichtheid",
            new(
                "Share of pairs of actors that are tied at the end.",
                "Deel van de paren actoren dat aan het eind een band heeft."),
            new("one actor", "er is maar één actor"),
            Share),
        ["mean-degree"] = new(
            "Gemiddelde graad",
            new(
                "Ties of an actor at the end, on average.",
                "Banden van een actor aan het eind, gemiddeld."),
            NoActor,
            Count),
        ["max-degree"] = new(
            "Grootste graad",
            new(
                "The largest number of ties that an actor has at the end.",
                "Het grootste aantal banden dat een actor aan het eind heeft."),
            NoActor,
            Count),
        ["full-of-ties"] = new(
            "Vol van banden",
            new(
                "Share of actors that have reached the limit of ties (tiesKept) at the end; where it is large, the limit shapes the network.",
                "Aandeel actoren dat aan het eind de grens van het aantal banden (tiesKept) heeft bereikt; waar het groot is, bepaalt die grens het netwerk."),
            NoActor,
            Share),
        ["giant-component"] = new(
            "Grootste component",
            new(
                "Share of actors in the largest connected group.",
                "Deel van de actoren in de grootste samenhangende groep."),
            NoActor,
            Share),
        ["transitivity"] = new(
            "Transitiviteit",
            new(
                "Share of connected triples that are closed.",
                "Deel van de verbonden drietallen dat gesloten is."),
            new("no connected triple", "er is geen verbonden drietal"),
            Share),
        ["mean-local-clustering"] = new(
            "Gemiddelde lokale clustering",
            new(
                "Share of an actor's pairs of contacts that know each other, averaged over actors; 0 for an actor with fewer than two contacts.",
                "Deel van de paren contacten van een actor dat elkaar kent, gemiddeld over actoren; 0 voor een actor met minder dan twee contacten."),
            NoActor,
            Share),
        ["modularity"] = new(
            "Modulariteit",
            new(
                "How far the network divides into communities with more internal ties than by chance (Louvain).",
                "Hoezeer het netwerk uiteenvalt in gemeenschappen met meer onderlinge banden dan bij toeval (Louvain)."),
            NoTies,
            new("−1/2 … 1", "−1/2 … 1")),
        ["mean-constraint"] = new(
            "Gemiddelde inperking (Burt)",
            new(
                "How little room an actor's contacts leave it because they know each other; a low value means that the actor bridges gaps.",
                "Hoe weinig ruimte contacten een actor laten doordat ze elkaar kennen; een lage waarde betekent dat de actor gaten overbrugt."),
            NoTies,
            Count),
        ["kind-assortativity"] = new(
            "Soort zoekt soort",
            new(
                "How far ties stay within a kind; 0 means as by chance (Newman).",
                "Hoezeer banden binnen een soort blijven; 0 betekent zoals bij toeval (Newman)."),
            new("no ties, or one kind only", "er zijn geen banden, of er is maar één soort"),
            Signed),
        ["home-assortativity"] = new(
            "Thuisdomein zoekt thuisdomein",
            new(
                "How far ties stay within a home domain; 0 means as by chance (Newman).",
                "Hoezeer banden binnen een thuisdomein blijven; 0 betekent zoals bij toeval (Newman)."),
            new("no ties, or one home only", "er zijn geen banden, of er is maar één thuisdomein"),
            Signed),
        ["kind-ei"] = new(
            "E–I-index naar soort",
            new(
                "Ties between kinds minus ties within kinds, divided by all ties.",
                "Banden tussen soorten min banden binnen soorten, gedeeld door alle banden."),
            NoTies,
            Signed),
        ["home-ei"] = new(
            "E–I-index naar thuisdomein",
            new(
                "Ties between home domains minus ties within home domains, divided by all ties.",
                "Banden tussen thuisdomeinen min banden binnen thuisdomeinen, gedeeld door alle banden."),
            NoTies,
            Signed),
        ["frame-error"] = new(
            "Fout in het beeld",
            new(
                "How much of the issue's weight the table sees in the wrong domains when deliberation begins.",
                "Hoeveel van het gewicht van de opgave de tafel in de verkeerde domeinen ziet als de beraadslaging begint."),
            NotFramed,
            Share),
        ["unseen-domains"] = new(
            "Domeinen die niemand ziet",
            new(
                "Share of the issue's domains in which no member is able when deliberation begins, so that nobody sees them.",
                "Aandeel van de domeinen van de opgave waarin geen enkel lid iets kan als de beraadslaging begint, zodat niemand ze ziet."),
            NotFramed,
            Share),
        ["unasked-share"] = new(
            "Leden die uit zichzelf kwamen",
            new(
                "Share of the members who offered themselves without being asked.",
                "Aandeel van de leden die zich aanboden zonder gevraagd te zijn."),
            NoOpenCall,
            Share),
        ["agreed-quality"] = new(
            "Kwaliteit van de overeenstemming",
            new(
                "Quality of what the table agreed, whatever was delivered of it; 0 without agreement.",
                "Kwaliteit van wat de tafel afsprak, wat er ook van terechtkwam; 0 zonder overeenstemming."),
            NotCarriedOut,
            OfBest),
        ["delivered-share"] = new(
            "Aandeel geleverd",
            new(
                "Share of the agreed changes that were carried out and stayed.",
                "Aandeel van de afgesproken wijzigingen dat is uitgevoerd en is gebleven."),
            NoDelivery,
            Share),
        ["orphaned-share"] = new(
            "Aandeel zonder eigenaar",
            new(
                "Share of the agreed changes that nobody took on.",
                "Aandeel van de afgesproken wijzigingen dat niemand op zich nam."),
            NoDelivery,
            Share),
        ["lapsed-share"] = new(
            "Aandeel verlopen",
            new(
                "Share of the agreed changes whose owner was not done in time.",
                "Aandeel van de afgesproken wijzigingen waarvan de eigenaar niet op tijd klaar was."),
            NoDelivery,
            Share),
        ["struck-share"] = new(
            "Aandeel teruggedraaid",
            new(
                "Share of the agreed changes that their owner carried out and took back at the end.",
                "Aandeel van de afgesproken wijzigingen dat de eigenaar uitvoerde en aan het eind terugdraaide."),
            NoDelivery,
            Share),
        ["sunk-agreements"] = new(
            "Gezonken afspraken",
            new(
                "Share of the agreements of which nothing was delivered.",
                "Aandeel van de afspraken waarvan niets is geleverd."),
            NoDelivery,
            Share),
        ["load-gini"] = new(
            "Ongelijkheid van rollen",
            new(
                "Gini coefficient of the agreed changes that each member present owns.",
                "Gini-coëfficiënt van de afgesproken wijzigingen die elk aanwezig lid op zich heeft."),
            NoOwners,
            Share),
        ["owners-competence"] = new(
            "Deskundigheid van eigenaren",
            new(
                "Mean competence of owners in the domains of what they own.",
                "Gemiddelde deskundigheid van eigenaren in de domeinen van wat zij op zich hebben."),
            NoOwners,
            Share),
        ["first-effort"] = new(
            "Inzet in de eerste maand",
            new(
                "Mean effort of owners in the first month of carrying out.",
                "Gemiddelde inzet van eigenaren in de eerste maand van de uitvoering."),
            NoMonths,
            Share),
        ["last-effort"] = new(
            "Inzet in de laatste maand",
            new(
                "Mean effort of owners in the last month of carrying out.",
                "Gemiddelde inzet van eigenaren in de laatste maand van de uitvoering."),
            NoMonths,
            Share),
        ["idle-owners"] = new(
            "Eigenaren zonder inzet",
            new(
                "Share of owners who put in nothing in the last month of carrying out.",
                "Aandeel van de eigenaren dat in de laatste maand van de uitvoering niets inzet."),
            NoMonths,
            Share),
        ["months-of-realising"] = new(
            "Maanden van uitvoering",
            new(
                "Months from the agreement until the fate of every agreed change was known.",
                "Maanden vanaf de afspraak totdat van elke afgesproken wijziging bekend was wat ervan kwam."),
            NoDelivery,
            Count),
        ["skill-spread"] = new(
            "Spreiding van vaardigheid",
            new(
                "Standard deviation of collaboration skill over all actors at the end.",
                "Standaardafwijking van de samenwerkingsvaardigheid van alle actoren aan het eind."),
            NobodyLearns,
            Count),
        ["rich-get-richer"] = new(
            "Wie heeft, die krijgt",
            new(
                "Correlation over actors between skill at the start and skill gained; the same lessons for all make it −1.",
                "Correlatie over actoren tussen vaardigheid aan het begin en geleerde vaardigheid; gelijke lessen voor iedereen maken haar −1."),
            NobodyDiffers,
            Signed),
        ["willingness-at-end"] = new(
            "Bereidheid aan het eind",
            new(
                "Mean willingness of all actors at the end.",
                "Gemiddelde bereidheid van alle actoren aan het eind."),
            NobodyLearns,
            Share),
        ["orientation-at-end"] = new(
            "Oriëntatie aan het eind",
            new(
                "Mean λ of deliberating of all actors at the end: 0 from interests, 1 from the issue.",
                "Gemiddelde λ van beraadslagen van alle actoren aan het eind: 0 vanuit belangen, 1 vanuit de opgave."),
            NoOrientations,
            Share),
        ["orientation-spread-at-end"] = new(
            "Spreiding van oriëntatie aan het eind",
            new(
                "Standard deviation of λ of deliberating over all actors at the end.",
                "Standaardafwijking van de λ van beraadslagen van alle actoren aan het eind."),
            NoOrientations,
            Count),
    };

    /// <summary>Its name.</summary>
    /// <param name="measure">A measure of the catalogue.</param>
    /// <exception cref="KeyNotFoundException">The measure has no words here.</exception>
    public static Text Name(Measure measure) => new(measure.Name, Of[measure.Id].NameNl);

    /// <summary>What it says, in one plain sentence.</summary>
    /// <param name="measure">A measure of the catalogue.</param>
    /// <exception cref="KeyNotFoundException">The measure has no words here.</exception>
    public static Text Meaning(Measure measure) => Of[measure.Id].Meaning;

    /// <summary>When it has no value, as the end of a sentence.</summary>
    /// <param name="measure">A measure of the catalogue.</param>
    /// <exception cref="KeyNotFoundException">The measure has no words here.</exception>
    public static Text Undefined(Measure measure) => Of[measure.Id].Undefined;

    /// <summary>Its range and unit.</summary>
    /// <param name="measure">A measure of the catalogue.</param>
    /// <exception cref="KeyNotFoundException">The measure has no words here.</exception>
    public static Text Range(Measure measure) => Of[measure.Id].Range;

    /// <summary>Whether a measure's words are here.</summary>
    /// <param name="measure">The measure.</param>
    public static bool Has(Measure measure) => Of.ContainsKey(measure.Id);

    private static Words NewAndUseful(int quality, int percentile, string nameNl) => new(
        nameNl,
        new(
            $"Share of all issues whose solution achieves at least {quality} % of the attainable gain and is at least as new as {percentile} % of what the scenarios of the world realised; issues without a solution count too.",
            $"Aandeel van alle opgaven waarvan de oplossing minstens {quality} % van de haalbare winst binnenhaalt en minstens zo nieuw is als {percentile} % van wat de scenario's van de wereld realiseerden; opgaven zonder oplossing tellen mee."),
        NoneCanBeNew,
        Share);

    private sealed record Words(string NameNl, Text Meaning, Text Undefined, Text Range);
}
