namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the issues of a case.</summary>
public static class CaseTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Who would sit at which table", "Wie zou aan welke tafel zitten");

    /// <summary>How to read: {0} share from which on an actor is shown, {1} coverage under which a domain stays uncovered.</summary>
    public static Text How { get; } = new(
        "for each issue, the share of its simulated tables at which an actor had a seat, over all worlds. An actor is shown if that share is at least {0} in some scenario. A dot means that the actor sits at the existing table. Below that: how much of what the issue asks in each domain the members can contribute (0 to 1, mean over tables). A domain under {1} counts as uncovered.",
        "per opgave het deel van de gesimuleerde tafels waaraan een actor zat, over alle werelden. Een actor staat erbij als dat deel in minstens één scenario {0} of meer is. Een stip betekent dat de actor aan de bestaande tafel zit. Daaronder: hoeveel de leden kunnen bijdragen aan wat de opgave in elk domein vraagt (0 tot 1, gemiddeld over tafels). Een domein onder {1} geldt als ongedekt.");

    /// <summary>What is needed is not stored: {0} names of tables.</summary>
    public static Text NotStored { get; } = new(
        "This section needs the tables {0}, all of the same case, and these results do not have them. Large experiments leave tables out; keep: in the experiment says which to keep.",
        "Dit onderdeel heeft de tabellen {0} nodig, alle van dezelfde casus, en die zijn er niet. Grote experimenten laten tabellen weg; keep: in het experiment zegt welke bewaard worden.");

    /// <summary>Not all issues are shown: {0} of {1}.</summary>
    public static Text First { get; } = new(
        "The first {0} of {1} issues; --json gives all.", "De eerste {0} van {1} opgaven; --json geeft ze allemaal.");

    /// <summary>The case lists no issues.</summary>
    public static Text AllIssues { get; } = new("All issues together", "Alle opgaven samen");

    /// <summary>An issue without tables.</summary>
    public static Text NoTable { get; } = new("no table on this issue counts", "geen tafel over deze opgave telt mee");

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
        "Missing at {0}, although they sit at the majority of tables under “{1}”: {2}.",
        "Ontbreekt aan {0}, maar zit bij ‘{1}’ aan de meeste tafels: {2}.");

    /// <summary>Sentence: {0} table that exists, {1} scenario.</summary>
    public static Text NobodyMissing { get; } = new(
        "No regular participant is missing at {0}: everyone who sits at the majority of tables under “{1}” is there.",
        "Er ontbreekt geen vaste deelnemer aan {0}: iedereen die bij ‘{1}’ aan de meeste tafels zit, is er.");
}
