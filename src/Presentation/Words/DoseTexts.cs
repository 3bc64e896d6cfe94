namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of dose and response: what comes of the diversity that tables are given.</summary>
public static class DoseTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Given diversity, and what comes of it", "Opgelegde verscheidenheid, en wat eruit komt");

    /// <summary>What it is: {0} preset, {1} thresholds, {2} slopes, {3} confidence of each.</summary>
    public static Text Lead { get; } = new(
        "In these scenarios nobody chooses who sits at the table. A level says how diverse tables are in one attribute: at level 0 members are as alike as can be, at level 1 as diverse as can be. So what comes of it can only come from the composition. Differences are taken on the same issue, between tables of the same size; each world gives one number. World: preset {0}, thresholds {1}. The {2} slopes hold all at once with 95 % certainty ({3} each).",
        "In deze scenario's kiest niemand wie aan tafel zit. Een niveau zegt hoe verscheiden tafels zijn in één kenmerk: op niveau 0 lijken leden zoveel mogelijk op elkaar, op niveau 1 verschillen zij zoveel mogelijk. Wat eruit komt kan dus alleen van de samenstelling komen. Verschillen zijn genomen op dezelfde opgave, tussen tafels van dezelfde grootte; elke wereld geeft één getal. Wereld: preset {0}, drempels {1}. De {2} hellingen gelden met 95 % zekerheid allemaal tegelijk ({3} per helling).");

    /// <summary>What is compared with what: heading of the sentences.</summary>
    public static Text Claim { get; } = new(
        "“Multidisciplinary composition raises the chance of original solutions”", "‘Multidisciplinaire samenstelling vergroot de kans op originele oplossingen’");

    /// <summary>How novelty is measured, and who counts.</summary>
    public static Text Yardstick { get; } = new(
        "Each number is the change from tables as alike as can be to tables as diverse as can be. Novelty is measured against what all scenarios of a world realised before the issue arrived, so every scenario has the same yardstick; only tables that agreed have it. A table without agreement counts as 0 for quality, and as not new and useful.",
        "Elk getal is de verandering van tafels die zoveel mogelijk op elkaar lijken naar tafels die zoveel mogelijk verschillen. Nieuwheid is gemeten aan wat alle scenario's van een wereld realiseerden voordat de opgave zich aandiende, zodat elk scenario dezelfde maatstaf heeft; alleen tafels met overeenstemming hebben nieuwheid. Een tafel zonder overeenstemming telt als 0 voor kwaliteit, en als niet nieuw en nuttig.");

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
        "Diversity in {0} raises it; that speaks for the sentence.", "Verscheidenheid in {0} verhoogt dit; dat pleit voor de bewering.");

    /// <summary>{0} attributes with their slopes; an outcome of originality.</summary>
    public static Text LowersAgainst { get; } = new(
        "Diversity in {0} lowers it; that speaks against the sentence.", "Verscheidenheid in {0} verlaagt dit; dat pleit tegen de bewering.");

    /// <summary>{0} attributes with their slopes; an outcome of originality.</summary>
    public static Text TooSmallFor { get; } = new(
        "Diversity in {0} changes it by too little to matter; that gives the sentence no support.",
        "Verscheidenheid in {0} verandert dit te weinig om ertoe te doen; dat geeft de bewering geen steun.");

    /// <summary>{0} attributes with their slopes; another outcome.</summary>
    public static Text Raises { get; } = new("Diversity in {0} raises it.", "Verscheidenheid in {0} verhoogt dit.");

    /// <summary>{0} attributes with their slopes; another outcome.</summary>
    public static Text Lowers { get; } = new("Diversity in {0} lowers it.", "Verscheidenheid in {0} verlaagt dit.");

    /// <summary>{0} attributes with their slopes; another outcome.</summary>
    public static Text TooSmall { get; } = new("Diversity in {0} changes it by too little to matter.", "Verscheidenheid in {0} verandert dit te weinig om ertoe te doen.");

    /// <summary>{0} attributes with their slopes.</summary>
    public static Text Inconclusive { get; } = new("For diversity in {0} it is inconclusive.", "Voor verscheidenheid in {0} is het onbeslist.");

    /// <summary>{0} attributes.</summary>
    public static Text NoInterval { get; } = new("For diversity in {0} there are too few worlds with a value.", "Voor verscheidenheid in {0} zijn er te weinig werelden met een waarde.");

    /// <summary>Tables did not become more diverse: {0} attribute, {1} λ, {2} slope of the diversity reached.</summary>
    public static Text NotReached { get; } = new(
        "It is not shown that tables became more diverse in {0} with the level at λ = {1} ({2}). There the other numbers say nothing about diversity.",
        "Het is niet aangetoond dat tafels met het niveau diverser werden in {0} bij λ = {1} ({2}). Daar zeggen de andere getallen niets over verscheidenheid.");

    /// <summary>How to read the figures: {0} confidence of each point.</summary>
    public static Text How { get; } = new(
        "from left to right tables become more diverse. Upwards is the difference to level 0, on issues whose tables had the same size in both; there is one line for each λ. The bars hold all at once with 95 % certainty ({0} each). Inside the grey band a difference is too small to matter.",
        "van links naar rechts worden tafels diverser. Naar boven staat het verschil met niveau 0, op opgaven waarvan de tafels in beide even groot waren; er is één lijn per λ. De streepjes gelden met 95 % zekerheid allemaal tegelijk ({0} per punt). Binnen de grijze band is een verschil te klein om ertoe te doen.");

    /// <summary>Heading of an outcome's figures: {0} outcome.</summary>
    public static Text Response { get; } = new("{0}, by what tables are diverse in", "{0}, naar waarin tafels divers zijn");

    /// <summary>Heading of the check.</summary>
    public static Text CheckTitle { get; } = new("Check: did tables become as diverse as they were to be?", "Controle: werden tafels zo divers als bedoeld?");

    /// <summary>Axis.</summary>
    public static Text Level { get; } = new("level of diversity", "niveau van verscheidenheid");

    /// <summary>Axis.</summary>
    public static Text Difference { get; } = new("difference to level 0", "verschil met niveau 0");

    /// <summary>Caption of the slopes.</summary>
    public static Text Slopes { get; } = new("Change from level 0 to level 1, on a straight line within issue and size", "Verandering van niveau 0 naar niveau 1, op een rechte lijn binnen opgave en grootte");

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
