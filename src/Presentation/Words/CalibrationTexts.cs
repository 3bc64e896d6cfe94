namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of a calibration: its table on the terminal and its page.</summary>
public static class CalibrationTexts
{
    private static readonly Dictionary<string, (Text Name, Text Lacks)> Quantities = new()
    {
        ["agreement"] = (
            new("Tables with agreement", "Tafels met overeenstemming"),
            new("whatever keeps agreement from being all or nothing: deadlines, a fallback outside the table, or a mediator",
                "wat voorkomt dat overeenstemming alles of niets is: een tijdslimiet, een uitweg buiten de tafel, of een bemiddelaar")),
        ["size"] = (
            new("Members of a table", "Leden van een tafel"),
            new("what makes a table stop inviting before its seats are taken", "wat een tafel laat stoppen met uitnodigen voordat de plaatsen bezet zijn")),
        ["size-spread"] = (
            new("Spread of table sizes", "Spreiding van tafelgroottes"),
            new("issues that attract more actors than others: size follows seats, and seats are drawn without regard to the issue",
                "opgaven die meer actoren trekken dan andere: de grootte volgt het aantal plaatsen, en dat hangt niet van de opgave af")),
        ["participation-gini"] = (
            new("Inequality of seats", "Ongelijkheid van plaatsen"),
            new("actors that differ in size and staff: capacity is the same for all, so a few actors cannot hold many seats",
                "actoren die verschillen in omvang en menskracht: de capaciteit is voor alle gelijk, zodat een klein groepje actoren niet veel plaatsen kan bezetten")),
        ["kind-variety-to-chance"] = (
            new("Variety of kind against chance", "Verscheidenheid van soort tegenover toeval"),
            new("invitations by kind: nobody prefers their own kind for its own sake, only through interests",
                "uitnodigen naar soort: niemand verkiest de eigen soort op zichzelf, alleen via belangen")),
        ["interest-distance-to-chance"] = (
            new("Distance of interests against chance", "Afstand van belangen tegenover toeval"),
            new("opponents who are invited because they can block: an actor that starts from interests looks only for like-minded actors",
                "tegenstanders die worden uitgenodigd omdat ze kunnen blokkeren: wie vanuit belangen begint, zoekt alleen gelijkgezinden")),
        ["transitivity"] = (
            new("Transitivity of ties", "Transitiviteit van banden"),
            new("ties through introductions: in the model, ties grow only at tables", "banden via een gemeenschappelijke kennis: in het model groeien banden alleen aan tafels")),
        ["rounds-to-close"] = (
            new("Months to close", "Maanden tot sluiting"),
            new("phases and decisions outside the table, which take the time between meetings", "fasen en besluiten buiten de tafel, die de tijd tussen vergaderingen vergen")),
    };

    /// <summary>What the page is.</summary>
    public static Text Kind { get; } = new("Calibration", "Kalibratie");

    /// <summary>Its size: {0} draws, {1} free settings, {2} facts.</summary>
    public static Text Size { get; } = new(
        "{0} draws of {1} settings, compared with {2} facts", "{0} trekkingen van {1} instellingen, getoetst aan {2} feiten");

    /// <summary>Heading.</summary>
    public static Text FactsTitle { get; } = new("Which facts can be met", "Welke feiten gehaald kunnen worden");

    /// <summary>What it is: {0} draws.</summary>
    public static Text FactsLead { get; } = new(
        "Each of the {0} draws takes every free setting from its prior and is played in a world of its own. A world meets a fact if its value lies in the range of that fact. The ranges were fixed before anything was run.",
        "Elk van de {0} trekkingen neemt elke vrije instelling uit haar a-prioriverdeling en is gespeeld in een eigen wereld. Een feit is gehaald waar de grootheid van die wereld in het bereik ligt. Het bereik stond vast voordat er iets was gespeeld.");

    /// <summary>Column.</summary>
    public static Text Fact { get; } = new("Fact", "Feit");

    /// <summary>Column.</summary>
    public static Text Range { get; } = new("Range", "Bereik");

    /// <summary>Column.</summary>
    public static Text Drawn { get; } = new("In the draws: 5 %, median, 95 %", "In de trekkingen: 5 %, mediaan, 95 %");

    /// <summary>Column.</summary>
    public static Text Met { get; } = new("Met by", "Gehaald door");

    /// <summary>Column.</summary>
    public static Text OnlyMissed { get; } = new("Missed alone", "Als enige gemist");

    /// <summary>Column.</summary>
    public static Text Source { get; } = new("Source", "Bron (in de taal van het feitenbestand)");

    /// <summary>How to read the column of facts missed alone.</summary>
    public static Text OnlyMissedHow { get; } = new(
        "missed alone is the share of the draws that miss this fact and meet all others. The fact with the largest share is the one for which the others leave the least room.",
        "als enige gemist is het deel van de trekkingen dat dit feit mist en alle andere haalt. Het feit met het grootste deel is het feit waarvoor de andere de minste ruimte laten.");

    /// <summary>All: {0} draws that meet all, {1} draws.</summary>
    public static Text All { get; } = new("{0} of {1} draws meet all facts.", "{0} van {1} trekkingen halen alle feiten.");

    /// <summary>Given up: {0} fact, {1} what the model lacks.</summary>
    public static Text GivenUp { get; } = new(
        "Missed: {0}. Too few settings meet it together with the others. What the model lacks: {1}.",
        "Gemist: {0}. Te weinig instellingen halen dit samen met de andere feiten. Wat het model mist: {1}.");

    /// <summary>Heading.</summary>
    public static Text PairsTitle { get; } = new("Which facts go together", "Welke feiten samengaan");

    /// <summary>How to read pairs.</summary>
    public static Text PairsHow { get; } = new(
        "a cell shows the share of the draws that meet both facts. Below it is the ratio of that share to the share expected if the two facts were independent. Below 1 they get in each other's way.",
        "een vakje is het deel van de trekkingen dat beide feiten haalt. Daaronder staat de verhouding tot het deel dat te verwachten is als de twee feiten onafhankelijk zijn. Onder 1 zitten ze elkaar in de weg.");

    /// <summary>What was accepted: {0} accepted, {1} of these in the ensemble.</summary>
    public static Text Accepted { get; } = new(
        "{0} draws are accepted as plausible, all of equal weight; the ensemble has {1} of them.",
        "{0} trekkingen zijn aanvaard als plausibel, alle met gelijk gewicht; het ensemble bevat er {1}.");

    /// <summary>Nothing was accepted.</summary>
    public static Text Nothing { get; } = new(
        "No set of facts is met by enough draws. There is no ensemble and no preset. Make more draws, or look at the ranges.",
        "Geen enkele verzameling feiten wordt door genoeg trekkingen gehaald. Er is geen ensemble en geen voorinstelling. Maak meer trekkingen, of kijk naar het bereik van de feiten.");

    /// <summary>Heading.</summary>
    public static Text SettingsTitle { get; } = new("What the facts say about the settings", "Wat de feiten over de instellingen zeggen");

    /// <summary>How to read settings.</summary>
    public static Text SettingsHow { get; } = new(
        "the median, with the range of 90 % in brackets, before and after the facts. Moved is the largest difference between the two distributions: 0 where the facts say nothing about the setting, at most 1. Settings that moved most come first.",
        "de mediaan, met het bereik van 90 % tussen haakjes, voor en na de feiten. Verschoven is het grootste verschil tussen de twee verdelingen: 0 waar de feiten niets over de instelling zeggen, hoogstens 1. Instellingen die het meest verschoven staan bovenaan.");

    /// <summary>Column.</summary>
    public static Text Setting { get; } = new("Setting", "Instelling");

    /// <summary>Column.</summary>
    public static Text Before { get; } = new("Before", "Vooraf");

    /// <summary>Column.</summary>
    public static Text After { get; } = new("After", "Achteraf");

    /// <summary>Column.</summary>
    public static Text Moved { get; } = new("Moved", "Verschoven");

    /// <summary>Column.</summary>
    public static Text MiddleColumn { get; } = new("Preset", "Voorinstelling");

    /// <summary>Title of the pairs plot: {0} settings.</summary>
    public static Text PairsPlot { get; } = new("The {0} settings that moved most, in pairs", "De {0} instellingen die het meest verschoven, in paren");

    /// <summary>Title of one pair: {0} one setting, {1} the other.</summary>
    public static Text PairTitle { get; } = new("{0} and {1}", "{0} en {1}");

    /// <summary>How to read the pairs plot.</summary>
    public static Text PairsPlotHow { get; } = new(
        "a dot is a setting of the ensemble. An even cloud means that the two settings are unrelated. A band means that the plausible values of one depend on the other.",
        "een punt is een instelling van het ensemble. Een gelijkmatige wolk betekent dat de twee instellingen niets over elkaar zeggen. Een strook betekent dat de plausibele waarden van de ene afhangen van de andere.");

    /// <summary>Heading.</summary>
    public static Text MiddleTitle { get; } = new("The setting in the middle", "De instelling in het midden");

    /// <summary>The setting in the middle: {0} its number, {1} worlds, {2} share that meets all.</summary>
    public static Text Middle { get; } = new(
        "The accepted settings were tried from the middle outwards. Number {0}, with rounded values, was played in {1} new worlds. The table shows its means. Of these worlds, {2} meet all facts on their own.",
        "De aanvaarde instellingen zijn vanuit het midden naar buiten geprobeerd. Nummer {0}, met afgeronde waarden, is gespeeld in {1} nieuwe werelden. De tabel toont de gemiddelden. Van deze werelden haalt {2} op zichzelf alle feiten.");

    /// <summary>It is not confirmed.</summary>
    public static Text NotConfirmed { get; } = new(
        "No setting near the middle meets all facts in new worlds; this one meets the most.",
        "Geen enkele instelling rond het midden haalt alle feiten in nieuwe werelden; deze haalt er de meeste.");

    /// <summary>Column.</summary>
    public static Text Mean { get; } = new("Mean", "Gemiddelde");

    /// <summary>A mean outside the range.</summary>
    public static Text Outside { get; } = new("outside", "erbuiten");

    /// <summary>The name of a quantity; of one that has no text of its own its id.</summary>
    public static Text Name(string quantity) => Quantities.TryGetValue(quantity, out var texts) ? texts.Name : Text.Same(quantity);

    /// <summary>What the model lacks where a fact about a quantity cannot be met with the others.</summary>
    public static Text Lacks(string quantity) => Quantities.TryGetValue(quantity, out var texts)
        ? texts.Lacks
        : new("not known beforehand", "vooraf niet bekend");
}
