namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of a case's named actors.</summary>
public static class ActorTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("The actors of the case", "De actoren van de casus");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "each actor's mean number of seats at tables that count, over worlds, in each scenario; most seated first. It says what the rules of the model make of the data given, not what an actor did or would do.",
        "het gemiddelde aantal plaatsen van elke actor aan tafels die meetellen, over werelden, in elk scenario; de meeste plaatsen eerst. Het zegt wat de regels van het model van de gegevens maken, niet wat een actor deed of zou doen.");

    /// <summary>Only the first are shown: {0} shown, {1} all.</summary>
    public static Text First { get; } = new("The first {0} of {1} actors.", "De eerste {0} van {1} actoren.");

    /// <summary>Column.</summary>
    public static Text Actor { get; } = new("Actor", "Actor");

    /// <summary>Heading of the tables that exist.</summary>
    public static Text ExistingTitle { get; } = new("The tables that exist, beside the simulated ones", "De bestaande tafels naast de gesimuleerde");

    /// <summary>How to read them.</summary>
    public static Text ExistingHow { get; } = new(
        "composition only: the tables of the case, measured like the simulated ones, under the means of the scenarios. They differ in size, and variety depends on size; it is a comparison to think about, not a test.",
        "alleen de samenstelling: de tafels van de casus, gemeten als de gesimuleerde, onder de gemiddelden van de scenario's. Ze verschillen in grootte, en verscheidenheid hangt van grootte af; het is een vergelijking om over na te denken, geen toets.");

    /// <summary>Only the first are shown: {0} shown, {1} all.</summary>
    public static Text ExistingFirst { get; } = new("The first {0} of {1} tables; the mean is over all.", "De eerste {0} van {1} tafels; het gemiddelde is over alle.");

    /// <summary>Row: {0} scenario.</summary>
    public static Text Simulated { get; } = new("simulated, {0}", "gesimuleerd, {0}");

    /// <summary>Row.</summary>
    public static Text ExistingMean { get; } = new("existing, mean", "bestaand, gemiddelde");

    /// <summary>Column.</summary>
    public static Text Table { get; } = new("Table", "Tafel");

    /// <summary>Label of the scrolling frame.</summary>
    public static Text Frame { get; } = new("Table of actors; scroll sideways for more scenarios", "Tabel van actoren; schuif opzij voor meer scenario's");
}
