namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the measures of tables that exist, in the terminal and on their page.</summary>
public static class MeasuredTexts
{
    /// <summary>Kind of document, before the title.</summary>
    public static Text Kind { get; } = new("Tables that exist, against chance", "Bestaande tafels, afgezet tegen toeval");

    /// <summary>Title: {0} the case.</summary>
    public static Text Title { get; } = new("Who sits at the tables of {0}", "Wie aan de tafels van {0} zit");

    /// <summary>Size: {0} actors, {1} tables, {2} networks.</summary>
    public static Text About { get; } = new(
        "{0} actors and {1} tables, compared with {2} random networks. In each of these every actor sits at as many tables, and every table is as large, as in the data.",
        "{0} actoren en {1} tafels, vergeleken met {2} willekeurige netwerken. In elk daarvan zit elke actor aan evenveel tafels, en is elke tafel even groot, als in de gegevens.");

    /// <summary>Heading.</summary>
    public static Text ShortTitle { get; } = new("In short", "In het kort");

    /// <summary>Heading.</summary>
    public static Text OverallTitle { get; } = new("All tables together", "Alle tafels samen");

    /// <summary>Heading.</summary>
    public static Text TablesTitle { get; } = new("Table by table", "Tafel voor tafel");

    /// <summary>Heading.</summary>
    public static Text MeaningTitle { get; } = new("What the measures say", "Wat de maten zeggen");

    /// <summary>Heading.</summary>
    public static Text MadeTitle { get; } = new("How it was made", "Hoe het gemaakt is");

    /// <summary>Conclusion: {0} measures that differ, {1} measures that are tested.</summary>
    public static Text SomeDiffer { get; } = new(
        "These tables clearly differ from chance in {0} of the {1} measures that can be tested.",
        "Deze tafels verschillen op {0} van de {1} toetsbare maten duidelijk van toeval.");

    /// <summary>Conclusion: {0} measures that are tested.</summary>
    public static Text NoneDiffers { get; } = new(
        "These tables do not clearly differ from chance in any of the {0} measures that can be tested. That does not show that chance made them: with few tables a difference can go unnoticed.",
        "Deze tafels verschillen op geen van de {0} toetsbare maten duidelijk van toeval. Dat bewijst niet dat toeval ze heeft gemaakt: bij weinig tafels kan een verschil onopgemerkt blijven.");

    /// <summary>Conclusion.</summary>
    public static Text NothingTested { get; } = new(
        "Nothing can be tested: no measure can vary among these actors and tables.", "Er valt niets te toetsen: geen enkele maat kan bij deze actoren en tafels verschillen.");

    /// <summary>Sentence: {0} measures with their values.</summary>
    public static Text Higher { get; } = new("Clearly higher than by chance: {0}.", "Duidelijk hoger dan bij toeval: {0}.");

    /// <summary>Sentence: {0} measures with their values.</summary>
    public static Text Lower { get; } = new("Clearly lower than by chance: {0}.", "Duidelijk lager dan bij toeval: {0}.");

    /// <summary>Sentence: {0} measures with their values.</summary>
    public static Text NotClear { get; } = new("Not clearly different from chance: {0}.", "Niet duidelijk anders dan bij toeval: {0}.");

    /// <summary>A measure in a sentence: {0} its name, {1} observed, {2} by chance.</summary>
    public static Text Entry { get; } = new("{0} ({1}; by chance {2})", "{0} ({1}; bij toeval {2})");

    /// <summary>Measures without a value: {0} their names.</summary>
    public static Text WithoutValue { get; } = new("Without a value for these tables: {0}.", "Zonder waarde bij deze tafels: {0}.");

    /// <summary>A table: {0} its name, {1} members, {2} how many of each kind.</summary>
    public static Text TableOf { get; } = new("{0} has {1} members: {2}.", "{0} heeft {1} leden: {2}.");

    /// <summary>A table without members: {0} its name.</summary>
    public static Text EmptyTable { get; } = new("{0} has no members.", "{0} heeft geen leden.");

    /// <summary>A table that differs in nothing.</summary>
    public static Text TableNotClear { get; } = new("It does not clearly differ from chance in any measure.", "Deze tafel verschilt op geen enkele maat duidelijk van toeval.");

    /// <summary>A table of which nothing is tested.</summary>
    public static Text TableNotTested { get; } = new("Nothing can be tested for this table.", "Er valt bij deze tafel niets te toetsen.");

    /// <summary>What is folded away: {0} a table.</summary>
    public static Text Figures { get; } = new("The figures of {0}", "De cijfers van {0}");

    /// <summary>How to read a table of figures.</summary>
    public static Text How { get; } = new(
        "observed is the value in the data, null mean and null SD are those of the random networks. The drawing shows how many standard deviations the observed value (the dot) lies from chance (the line); the grey band holds about 95 % of the random networks. p is adjusted for the number of tests (Holm); a dash means no value, or nothing to test.",
        "gevonden is de waarde in de gegevens, toeval gem. en toeval SD zijn die van de willekeurige netwerken. De tekening laat zien hoeveel standaardafwijkingen de gevonden waarde (de stip) van toeval (de lijn) af ligt; de grijze band bevat ongeveer 95 % van de willekeurige netwerken. p is gecorrigeerd voor het aantal toetsen (Holm); een streepje is geen waarde, of niets dat te toetsen valt.");

    /// <summary>What a z is read out as: {0} standard deviations.</summary>
    public static Text AwayFromChance { get; } = new("{0} standard deviations from chance", "{0} standaardafwijkingen van toeval");

    /// <summary>Column.</summary>
    public static Text AgainstChance { get; } = new("against chance", "tegenover toeval");

    /// <summary>Column.</summary>
    public static Text Verdict { get; } = new("verdict", "oordeel");

    /// <summary>Verdict in a cell.</summary>
    public static Text CellHigher { get; } = new("higher", "hoger");

    /// <summary>Verdict in a cell.</summary>
    public static Text CellLower { get; } = new("lower", "lager");

    /// <summary>Verdict in a cell.</summary>
    public static Text CellNotClear { get; } = new("not clear", "niet duidelijk");

    /// <summary>Verdict in a cell.</summary>
    public static Text CellNotTested { get; } = new("cannot vary", "kan niet verschillen");

    /// <summary>Verdict in a cell.</summary>
    public static Text CellNoValue { get; } = new("no value", "geen waarde");

    /// <summary>Method: {0} draws, {1} seed, {2} actors.</summary>
    public static Text Method { get; } = new(
        "The random networks come from trades of seats between two actors at a time (curveball, Strona et al. 2014), {2} trades from each network to the next; {0} networks, seed {1}. p is two-sided: the share of random networks that lie as far from their mean as the observed value does. Holm's correction is made over all measures of all tables together, and within each measure over the tables. What cannot vary among these actors, or is the same in every random network, is not tested and does not count there.",
        "De willekeurige netwerken ontstaan door telkens twee actoren plaatsen te laten ruilen (curveball, Strona e.a. 2014), {2} ruilingen van het ene netwerk naar het volgende; {0} netwerken, startgetal {1}. p is tweezijdig: het deel van de willekeurige netwerken dat even ver van hun gemiddelde ligt als de gevonden waarde. De correctie van Holm gaat over alle maten van alle tafels samen, en binnen elke maat over de tafels. Wat bij deze actoren niet kan verschillen, of in elk willekeurig netwerk gelijk is, wordt niet getoetst en telt daarin niet mee.");

    /// <summary>What a difference from chance does not say.</summary>
    public static Text Caution { get; } = new(
        "A difference from chance says that members were not picked at random. It does not say why: who can come, who wants to, and who is asked can each cause it.",
        "Een verschil met toeval zegt dat leden niet willekeurig zijn gekozen. Het zegt niet waarom: wie kan, wie wil en wie gevraagd wordt, kunnen elk de oorzaak zijn.");

    /// <summary>Heading of what was assumed.</summary>
    public static Text Assumed { get; } = new("Remarks on the files", "Opmerkingen over de bestanden");

    /// <summary>Only the few measures are shown.</summary>
    public static Text OnlyMain { get; } = new(
        "These are the most telling measures; --measures all adds every other measure of composition that the case has the data for.",
        "Dit zijn de maten die het meest zeggen; --measures all voegt elke andere maat van samenstelling toe waarvoor de casus de gegevens heeft.");

    /// <summary>Name of a measure.</summary>
    public static Text PositionDistance { get; } = new("Distance of positions (share of the largest possible)", "Afstand tussen posities (deel van de grootst mogelijke)");

    /// <summary>What it says.</summary>
    public static Text PositionDistanceMeaning { get; } = new(
        "Mean distance of the positions of two members, as a share of the largest possible distance.",
        "Gemiddelde afstand tussen de posities van twee leden, als deel van de grootst mogelijke afstand.");

    /// <summary>Name of a measure.</summary>
    public static Text Clustering { get; } = new("Clustering of actors who share a table", "Clustering van actoren die een tafel delen");

    /// <summary>What it says.</summary>
    public static Text ClusteringMeaning { get; } = new(
        "Chance that two actors who each share a table with a third share a table too; it is a measure of all tables together.",
        "De kans dat twee actoren die elk een tafel delen met een derde, ook samen een tafel delen; een maat van alle tafels samen.");

    /// <summary>Column.</summary>
    public static Text Overall { get; } = new("mean over tables", "gemiddeld over tafels");

    /// <summary>Column.</summary>
    public static Text Observed { get; } = new("observed", "gevonden");

    /// <summary>Column.</summary>
    public static Text NullMean { get; } = new("null mean", "toeval gem.");

    /// <summary>Column.</summary>
    public static Text NullSd { get; } = new("null SD", "toeval SD");

    /// <summary>Column.</summary>
    public static Text Tables { get; } = new("tables that differ", "tafels die verschillen");

    /// <summary>Cell: {0} tables that differ, {1} tables with a value.</summary>
    public static Text OfAll { get; } = new("{0} of {1}", "{0} van {1}");

    /// <summary>Sentence: {0} draws, {1} draws that are needed.</summary>
    public static Text MoreDraws { get; } = new(
        "With {0} random networks some differences stay undetected after Holm, however large they are; use --draws {1} or more.",
        "Met {0} willekeurige netwerken blijven sommige verschillen na Holm onopgemerkt, hoe groot ze ook zijn; gebruik --draws {1} of meer.");

    /// <summary>Last sentence: {0} actors, {1} tables, {2} networks.</summary>
    public static Text Size { get; } = new(
        "{0} actors, {1} tables, {2} random networks that keep every actor's number of tables and every table's size; --page makes a page with a sentence for every table, --out writes every table as CSV",
        "{0} actoren, {1} tafels, {2} willekeurige netwerken waarin elke actor evenveel tafels houdt en elke tafel even groot blijft; --page maakt een pagina met een zin per tafel, --out schrijft elke tafel als CSV");
}
