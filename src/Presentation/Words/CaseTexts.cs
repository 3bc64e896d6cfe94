namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the issues of a case.</summary>
public static class CaseTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Who would sit at which table", "Wie zou aan welke tafel zitten");

    /// <summary>How to read: {0} share from which on an actor is shown, {1} coverage under which a domain stays uncovered.</summary>
    public static Text How { get; } = new(
        "for each issue the share of its simulated tables, over all worlds, at which an actor had a seat. Shown are actors with at least {0} in some scenario; a dot means that the actor sits at the table that exists. Beneath: how much of what each domain of the issue asks for the members can do (0 to 1, mean over tables); under {1} it stays uncovered.",
        "per opgave het deel van haar gesimuleerde tafels, over alle werelden, waaraan een actor zat. Getoond zijn actoren met ten minste {0} in een van de scenario's; een stip betekent dat de actor aan de bestaande tafel zit. Eronder: hoeveel de leden kunnen van wat elk domein van de opgave vraagt (0 tot 1, gemiddeld over tafels); onder {1} blijft het ongedekt.");

    /// <summary>What is needed is not stored: {0} names of tables.</summary>
    public static Text NotStored { get; } = new(
        "These results do not store what this section needs for one and the same case (the tables {0}; large experiments leave some out, keep: in the experiment asks for them).",
        "Deze resultaten bewaren niet wat dit onderdeel voor één en dezelfde casus nodig heeft (de tabellen {0}; grote experimenten laten er enkele weg, keep: in het experiment vraagt erom).");

    /// <summary>Not all issues are shown: {0} of {1}.</summary>
    public static Text First { get; } = new(
        "These are the first {0} of {1} issues; --json gives all.", "Dit zijn de eerste {0} van {1} opgaven; --json geeft ze alle.");

    /// <summary>The case lists no issues.</summary>
    public static Text AllIssues { get; } = new("All issues together", "Alle opgaven samen");

    /// <summary>An issue without tables.</summary>
    public static Text NoTable { get; } = new("no table on it counts", "er telt geen tafel over mee");

    /// <summary>Column of a table that exists.</summary>
    public static Text Exists { get; } = new("exists", "bestaat");

    /// <summary>Under a scenario: {0} tables.</summary>
    public static Text Tables { get; } = new("{0} tables", "{0} tafels");

    /// <summary>Last row: {0} actors.</summary>
    public static Text Others { get; } = new("and {0} other actors, less often", "en {0} andere actoren, minder vaak");

    /// <summary>Heading of the rows of domains.</summary>
    public static Text Covered { get; } = new("What the members can do, by domain", "Wat de leden kunnen, per domein");

    /// <summary>Row: {0} domain.</summary>
    public static Text Domain { get; } = new("domain {0}", "domein {0}");

    /// <summary>Mark of a domain.</summary>
    public static Text Uncovered { get; } = new("uncovered", "ongedekt");

    /// <summary>Sentence: {0} table that exists, {1} scenario, {2} actors.</summary>
    public static Text Missing { get; } = new(
        "Missing at {0}, though they sit at most of the tables under “{1}”: {2}.",
        "Ontbreekt aan {0}, maar zit aan de meeste tafels bij ‘{1}’: {2}.");

    /// <summary>Sentence: {0} table that exists, {1} scenario.</summary>
    public static Text NobodyMissing { get; } = new(
        "Nobody who sits at most of the tables under “{1}” is missing at {0}.",
        "Niemand die bij ‘{1}’ aan de meeste tafels zit, ontbreekt aan {0}.");
}
