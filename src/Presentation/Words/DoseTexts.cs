namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of dose and response: what comes of the diversity that tables are given.</summary>
public static class DoseTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Assigned diversity, and what comes of it", "Opgelegde verscheidenheid, en wat die oplevert");

    /// <summary>What it is: {0} preset, {1} thresholds and what they mean, {2} slopes, {3} confidence of each.</summary>
    public static Text Lead { get; } = new(
        "In these scenarios the experiment decides who sits at the table. A level says how diverse tables are in one attribute: at level 0 members are as alike as possible, at level 1 as diverse as possible. Differences in outcome can therefore only come from the composition. Each difference compares tables of the same size on the same issue; each world gives one number. World: preset {0}; {1}. The {2} slopes hold all at once with 95 % certainty ({3} each).",
        "In deze scenario's bepaalt het experiment wie aan tafel zit. Een niveau zegt hoe divers tafels zijn in één kenmerk: op niveau 0 lijken leden zoveel mogelijk op elkaar, op niveau 1 verschillen zij zoveel mogelijk. Verschillen in uitkomst kunnen dus alleen van de samenstelling komen. Elk verschil vergelijkt even grote tafels over dezelfde opgave; elke wereld geeft één getal. Wereld: voorinstelling {0}; {1}. De {2} hellingen gelden met 95 % zekerheid allemaal tegelijk ({3} per helling).");

    /// <summary>What is compared with what: heading of the sentences.</summary>
    public static Text Claim { get; } = new(
        "“Multidisciplinary composition raises the chance of original solutions”", "‘Multidisciplinaire samenstelling vergroot de kans op originele oplossingen’");

    /// <summary>How novelty is measured, and who counts.</summary>
    public static Text Yardstick { get; } = new(
        "Each number is the change from tables that are as alike as possible to tables that are as diverse as possible. Novelty is measured against what all scenarios of a world realised before the issue arrived, so every scenario has the same yardstick. Only tables that agreed have a value for novelty. A table without agreement counts as 0 for quality, and as not new and useful.",
        "Elk getal is de verandering van tafels die zoveel mogelijk op elkaar lijken naar tafels die zoveel mogelijk verschillen. Vernieuwing is gemeten aan wat alle scenario's van een wereld realiseerden voordat de opgave zich aandiende, zodat elk scenario dezelfde maatstaf heeft; vernieuwing is alleen te meten bij tafels met overeenstemming. Een tafel zonder overeenstemming telt als 0 voor kwaliteit, en als niet nieuw en nuttig.");

    /// <summary>Heading of what is found at one λ: {0} by what members judge, {1} λ.</summary>
    public static Text Where { get; } = new("Members judge {0} (λ = {1})", "Leden oordelen {0} (λ = {1})");

    /// <summary>λ = 0.</summary>
    public static Text ByInterests { get; } = new("by their own interests", "naar hun eigen belangen");

    /// <summary>λ = 1.</summary>
    public static Text ByIssue { get; } = new("by the issue", "naar de opgave");

    /// <summary>λ between.</summary>
    public static Text ByBoth { get; } = new("by both", "naar beide");

    /// <summary>{0} attributes with their slopes; an outcome of originality.</summary>
    public static Text RaisesFor { get; } = new(
        "Diversity in {0} raises it, which speaks for the claim.", "Verscheidenheid in {0} verhoogt dit, en dat pleit voor de bewering.");

    /// <summary>{0} attributes with their slopes; an outcome of originality.</summary>
    public static Text LowersAgainst { get; } = new(
        "Diversity in {0} lowers it, which speaks against the claim.", "Verscheidenheid in {0} verlaagt dit, en dat pleit tegen de bewering.");

    /// <summary>{0} attributes with their slopes; an outcome of originality.</summary>
    public static Text TooSmallFor { get; } = new(
        "Diversity in {0} changes it too little to matter, which gives the claim no support.",
        "Verscheidenheid in {0} verandert dit te weinig om ertoe te doen, en dat steunt de bewering niet.");

    /// <summary>{0} attributes with their slopes; another outcome.</summary>
    public static Text Raises { get; } = new("Diversity in {0} raises it.", "Verscheidenheid in {0} verhoogt dit.");

    /// <summary>{0} attributes with their slopes; another outcome.</summary>
    public static Text Lowers { get; } = new("Diversity in {0} lowers it.", "Verscheidenheid in {0} verlaagt dit.");

    /// <summary>{0} attributes with their slopes; another outcome.</summary>
    public static Text TooSmall { get; } = new("Diversity in {0} changes it too little to matter.", "Verscheidenheid in {0} verandert dit te weinig om ertoe te doen.");

    /// <summary>{0} attributes with their slopes.</summary>
    public static Text Inconclusive { get; } = new("For diversity in {0} it is inconclusive.", "Voor verscheidenheid in {0} is het onbeslist.");

    /// <summary>{0} attributes.</summary>
    public static Text NoInterval { get; } = new("For diversity in {0} there are too few worlds with a value.", "Voor verscheidenheid in {0} zijn er te weinig werelden met een waarde.");

    /// <summary>Tables did not become more diverse: {0} attribute, {1} λ, {2} slope of the diversity reached.</summary>
    public static Text NotReached { get; } = new(
        "At λ = {1} a higher level did not demonstrably make tables more diverse in {0} ({2}). There the other numbers say nothing about diversity.",
        "Bij λ = {1} maakte een hoger niveau tafels niet aantoonbaar diverser in {0} ({2}). Daar zeggen de andere getallen niets over verscheidenheid.");

    /// <summary>How to read the figures: {0} confidence of each point.</summary>
    public static Text How { get; } = new(
        "tables become more diverse from left to right. The vertical axis shows the difference from level 0, on issues whose tables had the same size at both levels. There is one line for each λ. All bars hold at once with 95 % certainty ({0} each). Inside the grey band a difference is too small to matter.",
        "van links naar rechts worden tafels diverser. Verticaal staat het verschil met niveau 0, over opgaven waarvan de tafels op beide niveaus even groot waren. Er is één lijn per λ. De streepjes gelden met 95 % zekerheid allemaal tegelijk ({0} per punt). Binnen de grijze band is een verschil te klein om ertoe te doen.");

    /// <summary>Heading of an outcome's figures: {0} outcome.</summary>
    public static Text Response { get; } = new("{0}, by the attribute in which tables are diverse", "{0}, naar waarin tafels divers zijn");

    /// <summary>Heading of the check.</summary>
    public static Text CheckTitle { get; } = new("Check: did tables become as diverse as intended?", "Controle: werden tafels zo divers als bedoeld?");

    /// <summary>Axis.</summary>
    public static Text Level { get; } = new("level of diversity", "niveau van verscheidenheid");

    /// <summary>Axis.</summary>
    public static Text Difference { get; } = new("difference from level 0", "verschil met niveau 0");

    /// <summary>Caption of the slopes.</summary>
    public static Text Slopes { get; } = new("Change from level 0 to level 1: a straight line within the same issue and table size", "Verandering van niveau 0 naar niveau 1: een rechte lijn binnen dezelfde opgave en tafelgrootte");

    /// <summary>Column.</summary>
    public static Text Attribute { get; } = new("Diverse in", "Divers in");

    /// <summary>Column.</summary>
    public static Text ReachedColumn { get; } = new("Diversity reached (check)", "Bereikte verscheidenheid (controle)");

    /// <summary>Name of a line: {0} λ.</summary>
    public static Text Lambda { get; } = new("λ = {0}", "λ = {0}");

    /// <summary>Hover: {0} level, {1} difference, {2} pairs, {3} worlds.</summary>
    public static Text Hover { get; } = new("level {0}: {1}<br>{2} pairs of tables in {3} worlds", "niveau {0}: {1}<br>{2} paren tafels in {3} werelden");

    /// <summary>Attribute.</summary>
    public static Text Kind { get; } = new("kind", "soort");

    /// <summary>Attribute.</summary>
    public static Text Home { get; } = new("home domain", "thuisdomein");

    /// <summary>Attribute.</summary>
    public static Text Competence { get; } = new("competence", "bekwaamheid");

    /// <summary>Attribute.</summary>
    public static Text Interests { get; } = new("interests", "belangen");
}
