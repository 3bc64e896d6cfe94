using OpgaveSim.Model.Measures;

namespace OpgaveSim.Runner.Reports.Texts;

/// <summary>
/// What measures mean, when they have no value and their range: English as the catalogue says it, Dutch from here. A measure that
/// is not here yet shows its English text.
/// </summary>
public static class MeasureTexts
{
    private const string NoDeliberation = "de tafel heeft nooit beraadslaagd";
    private const string NotRealised = "er is niets gerealiseerd";
    private const string TooFewPrecedents = "er is niets gerealiseerd, er waren minder dan 5 precedenten, of de maatstaf is 0";
    private const string TooFewPairs = NotRealised + ", of minder dan 10 van haar paren keuzes hebben 20 precedenten die verschillen";
    private const string NoFaultline = NoDeliberation + ", er zijn minder dan 3 of meer dan 16 leden, alle leden zijn gelijk, of alleen de vorming is gemeten";
    private const string NotMeasured = "oplossingen zijn niet gemeten";
    private const string NoMembers = "er zijn geen leden bij sluiting";
    private const string NoneClosed = "er is geen tafel gesloten";
    private const string NoneCounts = "er telt geen tafel mee";
    private const string FewerThanFour = "er zijn minder dan vier leden";
    private const string Share = "0 … 1";
    private const string Count = "0 …";
    private const string EffectiveKinds = "1 … soorten";
    private const string Outcome = "−1 … 1, domeinuitkomst";
    private const string OfKinds = "0 … 1 − 1/soorten";
    private const string OfDomains = "0 … 1 − 1/domeinen";

    private static readonly Dictionary<string, (string Meaning, string Undefined, string Range)> Dutch = new()
    {
        ["kind-variety"] = ("De kans dat twee willekeurig gekozen leden van een tafel van verschillende soort zijn (publiek, privaat, maatschappelijk).", NoDeliberation, OfKinds),
        ["novelty"] = ("Hoe weinig een gerealiseerde oplossing lijkt op precedenten, afgezet tegen willekeurige oplossingen; rond 0,5 is gewoon.", TooFewPrecedents, "0 …, 1 = toeval"),
        ["novelty-given-size"] = ("Hetzelfde, afgezet tegen oplossingen die evenveel keuzes veranderen: hoe ongekend, gegeven de reikwijdte.", TooFewPrecedents, "0 …, 1 = toeval"),
        ["quality"] = ("Welk deel van wat er op de opgave te winnen valt een tafel wint; zonder overeenstemming 0.", "de beste bekende oplossing is niet beter dan de bestaande toestand", "0 = bestaande toestand, 1 = beste bekende"),
        ["payoff-of-all"] = ("Gemiddelde opbrengst over alle actoren van de wereld, aan tafel of niet.", NotMeasured, Outcome),
        ["tier-variety"] = ("De kans dat twee willekeurig gekozen leden van een tafel op verschillende schaal werken.", NoDeliberation, "0 … 2/3"),
        ["kind-variety-of-four"] = ("Verscheidenheid van soort zoals die onder vier willekeurige leden zou zijn: zo zijn tafels van verschillende grootte te vergelijken.", FewerThanFour, "0 … 3/4"),
        ["kind-variety-unbiased"] = ("De kans dat twee verschillende leden van een tafel van verschillende soort zijn; hangt niet af van de grootte van de tafel.", NoDeliberation, Share),
        ["tier-variety-unbiased"] = ("De kans dat twee verschillende leden van een tafel op verschillende schaal werken; hangt niet af van de grootte van de tafel.", NoDeliberation, Share),
        ["kind-shannon"] = ("Verscheidenheid van soort als entropie.", NoDeliberation, "0 … ln soorten, nats"),
        ["kind-hill-0"] = ("Hoeveel soorten er aan een tafel zitten, hoe weinig leden ook van elk.", NoDeliberation, EffectiveKinds),
        ["kind-hill-1"] = ("Het aantal even talrijke soorten dat dezelfde entropie zou hebben.", NoDeliberation, EffectiveKinds),
        ["kind-hill-2"] = ("Het aantal even talrijke soorten dat dezelfde verscheidenheid van soort zou hebben.", NoDeliberation, EffectiveKinds),
        ["kind-hill-inf"] = ("Eén gedeeld door het aandeel van de talrijkste soort.", NoDeliberation, EffectiveKinds),
        ["kind-pielou"] = ("Hoe gelijk de leden over de aanwezige soorten verdeeld zijn.", NoDeliberation + ", of alle leden zijn van één soort", Share),
        ["faultline"] = ("Hoe scherp soort, thuisdomein en schaal samen een tafel in tweeën zouden splijten, naar kwadratensommen; logica's selecteren op thuisdomein.", NoFaultline, Share),
        ["faultline-silhouette"] = ("Hetzelfde, naar hoeveel dichter leden bij hun eigen deel staan dan bij het andere.", NoFaultline, "−1 … 1"),
        ["agreement"] = ("Deel van de gesloten tafels, ontbonden meegeteld, dat een oplossing realiseerde.", NoneClosed, Share),
        ["quality-given-agreement"] = ("Kwaliteit over de tafels die een oplossing realiseerden.", NotRealised + ", of de beste bekende oplossing is niet beter dan de bestaande toestand", "0 = bestaande toestand, 1 = beste bekende"),
        ["radicalness"] = ("Deel van de keuzes van de opgave dat een gerealiseerde oplossing verandert.", NotRealised, Share),
        ["surprisal"] = ("Hoe verrassend de paren keuzes van een gerealiseerde oplossing zijn na alles wat eerder is gerealiseerd.", NotRealised + ", of de opgave heeft één keuze", "0 …, bits; 2 = niets bekend"),
        ["atypicality"] = ("Hoe vaak het ongewoonste tiende van de paren keuzes van een oplossing eerder is gerealiseerd, afgezet tegen toeval.", TooFewPairs, "standaardafwijkingen; laag is nieuw"),
        ["atypicality-median"] = ("Hoe vaak het middelste van de paren keuzes van een oplossing eerder is gerealiseerd, afgezet tegen toeval.", TooFewPairs, "standaardafwijkingen; hoog is gangbaar"),
        ["payoff-of-all-tenth"] = ("De opbrengst waar het slechtst bedeelde tiende van alle actoren onder blijft.", NotMeasured, Outcome),
        ["losing-of-all"] = ("Deel van alle actoren dat door een tafel slechter af is.", NotMeasured, Share),
        ["payoff-spread-of-all"] = ("Standaardafwijking van de opbrengst over alle actoren.", NotMeasured, Count),
        ["payoff-of-members"] = ("Gemiddelde opbrengst over de leden bij sluiting; nooit te lezen zonder de opbrengst voor allen.", NoMembers, Outcome),
        ["payoff-of-members-tenth"] = ("De opbrengst waar het slechtst bedeelde tiende van de leden onder blijft.", NoMembers, Outcome),
        ["losing-of-members"] = ("Deel van de leden dat door een tafel slechter af is.", NoMembers, Share),
        ["payoff-spread-of-members"] = ("Standaardafwijking van de opbrengst over de leden bij sluiting.", NoMembers, Count),
        ["missing-at-table"] = ("Actoren met meer dan een gelijk deel aan belang bij de opgave die nooit aan haar tafel zaten.", NoneClosed, "0 … actoren"),
        ["dissolved"] = ("Deel van de gesloten tafels dat met minder dan twee leden eindigde.", NoneClosed, Share),
        ["rounds-to-close"] = ("Rondes van bijeenroepen tot sluiten, beide meegeteld.", NoneClosed, "1 …, rondes"),
        ["size"] = ("Leden als het beraad begint.", NoDeliberation, "2 … plaatsen"),
        ["size-at-closing"] = ("Leden als de tafel sluit.", NoneClosed, "0 … plaatsen"),
        ["candidates-scored"] = ("Kandidaten die een tafel woog, één keer per ronde.", NoneClosed, Count),
        ["invitations"] = ("Uitnodigingen die een tafel verstuurde.", NoneClosed, Count),
        ["proposals-tried"] = ("Voorstellen die verschilden van het voorstel dat er lag.", NoneClosed, Count),
        ["proposals-passed"] = ("Voorstellen die tijdens het beraad zijn aangenomen.", NoneClosed, Count),
        ["exits"] = ("Leden die weggingen voordat de tafel sloot.", NoneClosed, Count),
        ["usual-suspects"] = ("Deel van de paren leden dat eerder samen aan een tafel zat.", NoDeliberation, Share),
        ["home-variety"] = ("De kans dat twee willekeurig gekozen leden van een tafel een verschillend thuisdomein hebben.", NoDeliberation, OfDomains),
        ["home-variety-unbiased"] = ("De kans dat twee verschillende leden van een tafel een verschillend thuisdomein hebben; hangt niet af van de grootte van de tafel.", NoDeliberation, Share),
        ["home-variety-of-four"] = ("Verscheidenheid van thuisdomein zoals die onder vier willekeurige leden zou zijn.", FewerThanFour, "0 … 3/4"),
        ["home-disparity"] = ("Rao–Stirling: verscheidenheid van thuisdomein, gewogen naar hoe ver de domeinen uiteenliggen.", NoDeliberation + ", of in een domein kan niemand iets", Share),
        ["home-leinster-cobbold"] = ("Het aantal even talrijke thuisdomeinen zonder gelijkenis dat even divers zou zijn (Leinster–Cobbold, q = 1).", NoDeliberation + ", of in een domein kan niemand iets", "1 … domeinen"),
        ["interest-distance"] = ("Gemiddelde van 1 − cosinus van belangen over paren leden.", "er is geen paar met belangen", "0 … 2"),
        ["competence-distance"] = ("Gemiddelde euclidische afstand in kunnen over paren leden.", NoDeliberation, "0 … √domeinen"),
        ["coverage"] = ("Hoeveel van wat de opgave vraagt de leden kunnen.", NoDeliberation, Share),
        ["mandate-cover"] = ("Voor hoeveel van wat de opgave vraagt iemand aan tafel formeel verantwoordelijk is.", NoDeliberation, Share),
        ["kind-variety-at-closing"] = ("Verscheidenheid van soort onder wie bleven.", NoMembers, OfKinds),
        ["home-variety-at-closing"] = ("Verscheidenheid van thuisdomein onder wie bleven.", NoMembers, OfDomains),
        ["unanswered"] = ("Deel van de opgaven dat niemand oppakte.", "er telt geen opgave mee", Share),
        ["participation-gini"] = ("Gini-coëfficiënt van plaatsen aan tafel over alle actoren.", "niemand zat aan een tafel die meetelt", Share),
        ["never-invited"] = ("Deel van alle actoren dat door geen tafel is gevraagd en er geen begon.", NoneCounts, Share),
        ["never-seated"] = ("Deel van alle actoren dat aan geen tafel zat.", NoneCounts, Share),
        ["density"] = ("Deel van de paren actoren dat aan het eind een band heeft.", "er is maar één actor", Share),
        ["mean-degree"] = ("Banden van een actor aan het eind, gemiddeld.", "er is geen actor", Count),
        ["max-degree"] = ("Banden aan het eind van de actor die er de meeste heeft.", "er is geen actor", Count),
        ["giant-component"] = ("Deel van de actoren in de grootste groep die samenhangt.", "er is geen actor", Share),
        ["transitivity"] = ("Deel van de verbonden drietallen dat gesloten is.", "er is geen verbonden drietal", Share),
        ["mean-local-clustering"] = ("Deel van de paren contacten van een actor dat elkaar kent, gemiddeld over actoren; 0 voor wie er minder dan twee heeft.", "er is geen actor", Share),
        ["modularity"] = ("Hoezeer het netwerk uiteenvalt in gemeenschappen met meer banden erbinnen dan bij toeval (Louvain).", "er zijn geen banden", "−1/2 … 1"),
        ["mean-constraint"] = ("Hoe weinig ruimte contacten een actor laten doordat ze elkaar kennen: laag overbrugt gaten.", "er zijn geen banden", Count),
        ["kind-assortativity"] = ("Hoezeer banden binnen een soort blijven, 0 = zoals bij toeval (Newman).", "er zijn geen banden, of er is maar één soort", "−1 … 1"),
        ["home-assortativity"] = ("Hoezeer banden binnen een thuisdomein blijven, 0 = zoals bij toeval (Newman).", "er zijn geen banden, of er is maar één thuisdomein", "−1 … 1"),
        ["kind-ei"] = ("Banden tussen soorten min banden erbinnen, gedeeld door alle banden.", "er zijn geen banden", "−1 … 1"),
        ["home-ei"] = ("Banden tussen thuisdomeinen min banden erbinnen, gedeeld door alle banden.", "er zijn geen banden", "−1 … 1"),
    };

    /// <summary>What a measure says.</summary>
    public static Text Meaning(Measure measure) => new(measure.Meaning, Of(measure).Meaning);

    /// <summary>When it has no value, as the end of a sentence.</summary>
    public static Text Undefined(Measure measure) => new(measure.Undefined, Of(measure).Undefined);

    /// <summary>Its range and unit.</summary>
    public static Text Range(Measure measure) => new(measure.Range, Of(measure).Range);

    /// <summary>Whether a measure's Dutch text is here.</summary>
    public static bool Has(Measure measure) => Dutch.ContainsKey(measure.Id);

    private static (string Meaning, string Undefined, string Range) Of(Measure measure) =>
        Dutch.TryGetValue(measure.Id, out var text) ? text : (measure.Meaning, measure.Undefined, measure.Range);
}
