namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the page around its sections.</summary>
public static class PageTexts
{
    /// <summary>Skip link.</summary>
    public static Text Skip { get; } = new("Skip to the content", "Naar de inhoud");

    /// <summary>Heading of the table of contents.</summary>
    public static Text Contents { get; } = new("Contents", "Inhoud");

    /// <summary>In the contents.</summary>
    public static Text Hypotheses { get; } = new("Hypotheses", "Hypothesen");

    /// <summary>In the contents.</summary>
    public static Text Diverse { get; } = new("Diverse → original", "Divers → origineel");

    /// <summary>In the contents.</summary>
    public static Text Fairness { get; } = new("Fairness", "Eerlijkheid");

    /// <summary>In the contents.</summary>
    public static Text About { get; } = new("About", "Toelichting");

    /// <summary>Heading of what is folded away.</summary>
    public static Text More { get; } = new("More details", "Meer, om open te klappen");

    /// <summary>Before an explanation of a figure.</summary>
    public static Text HowToRead { get; } = new("How to read this:", "Zo leest u dit:");

    /// <summary>Label of a legend.</summary>
    public static Text Legend { get; } = new("Scenarios; a button hides or shows one in all figures", "Scenario's; een knop verbergt of toont er een in alle figuren");

    /// <summary>Behind the name of the baseline.</summary>
    public static Text Baseline { get; } = new("baseline", "uitgangsscenario");

    /// <summary>Kind of document, before the title.</summary>
    public static Text Kind { get; } = new("Report of a simulation", "Rapport van een simulatie");

    /// <summary>Size: {0} worlds, {1} scenarios, {2} rounds, {3} actors, {4} baseline.</summary>
    public static Text Size { get; } = new(
        "{1} scenarios, each in the same {0} worlds of {3} actors; issues arrive for {2} rounds (a round is a month). The others are compared with “{4}”.",
        "{1} scenario's, elk in dezelfde {0} werelden van {3} actoren; gedurende {2} rondes komen er opgaven bij (een ronde is een maand). De andere worden vergeleken met ‘{4}’.");

    /// <summary>Runs are missing: {0} there, {1} planned, {2} status.</summary>
    public static Text Incomplete { get; } = new(
        "Some runs are missing: {0} of {1} are there (status: {2}). What follows rests on these runs and can still change.",
        "Er ontbreken runs: {0} van {1} zijn er (status: {2}). Wat volgt berust op deze runs en kan nog veranderen.");

    /// <summary>Several points of a design: {0} their number, {1} the first point's label.</summary>
    public static Text FirstPoint { get; } = new(
        "This experiment has a design of {0} points. Figures show the first point, unless they say otherwise: {1}.",
        "Dit experiment heeft een ontwerp van {0} punten. Figuren tonen het eerste punt, tenzij er iets anders bij staat: {1}.");

    /// <summary>The label of a point that sets nothing.</summary>
    public static Text AsInFile { get; } = new("the experiment as it stands in its file", "het experiment zoals het in zijn bestand staat");

    /// <summary>Shown without JavaScript.</summary>
    public static Text NoScript { get; } = new(
        "The charts of this page need JavaScript; the text and tables do not. Nothing is loaded from elsewhere.",
        "De grafieken op deze pagina hebben JavaScript nodig; de tekst en tabellen niet. Er wordt niets van elders geladen.");

    /// <summary>In place of a chart in which nothing has a value.</summary>
    public static Text NothingToShow { get; } = new("Nothing to show: no run has a value.", "Niets te tonen: geen enkele run heeft een waarde.");

    /// <summary>Size with one scenario: {0} worlds, {1} scenario, {2} rounds, {3} actors.</summary>
    public static Text SizeOfOne { get; } = new(
        "One scenario, “{1}”, in {0} worlds of {3} actors; issues arrive for {2} rounds (a round is a month). There is no other scenario to compare it with.",
        "Eén scenario, ‘{1}’, in {0} werelden van {3} actoren; gedurende {2} rondes komen er opgaven bij (een ronde is een maand). Er is geen ander scenario om het mee te vergelijken.");

    /// <summary>Status words, as the manifest has them.</summary>
    public static Text Unknown { get; } = new("unknown", "onbekend");

    /// <summary>The run goes on.</summary>
    public static Text Running { get; } = new("running", "loopt nog");

    /// <summary>It was interrupted.</summary>
    public static Text Interrupted { get; } = new("interrupted", "onderbroken");

    /// <summary>It failed.</summary>
    public static Text Failed { get; } = new("failed", "mislukt");

    /// <summary>Some runs failed.</summary>
    public static Text WithFailures { get; } = new("finished, some runs failed", "klaar, enkele runs mislukt");

    /// <summary>It finished.</summary>
    public static Text Finished { get; } = new("finished", "klaar");

    /// <summary>A section needs a table that is not stored: {0} its names.</summary>
    public static Text NotStored { get; } = new(
        "This section needs the tables {0}, and this result does not have them. Large experiments leave tables out; keep: in the experiment says which to keep.",
        "Dit onderdeel heeft de tabellen {0} nodig, en dit resultaat heeft die niet. Grote experimenten laten tabellen weg; keep: in het experiment zegt welke bewaard worden.");

    /// <summary>Label of the axis of a difference: {0} the scenario compared with.</summary>
    public static Text DifferenceTo { get; } = new("difference from {0}", "verschil met {0}");

    /// <summary>In quotation marks: {0} a name.</summary>
    public static Text Quoted { get; } = new("“{0}”", "‘{0}’");

    /// <summary>A share of worlds, tables or seats.</summary>
    public static Text Mean { get; } = new("mean", "gemiddelde");

    /// <summary>A scenario.</summary>
    public static Text Scenario { get; } = new("Scenario", "Scenario");

    /// <summary>A measure.</summary>
    public static Text Measure { get; } = new("Measure", "Maat");
}
