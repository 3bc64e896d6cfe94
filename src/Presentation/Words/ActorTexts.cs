namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of a case's named actors.</summary>
public static class ActorTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("The actors of the case", "De actoren van de casus");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "the mean number of seats of each actor, over worlds, in each scenario; only tables after the warm-up count. The actor with the most seats comes first. These numbers follow from the rules of the model and the data of the case; they do not say what an actor did or would do.",
        "het gemiddelde aantal plaatsen per actor, over werelden, in elk scenario; alleen tafels na de opstartmaanden tellen mee. De actor met de meeste plaatsen staat bovenaan. Deze getallen volgen uit de regels van het model en de gegevens van de casus; ze zeggen niet wat een actor deed of zou doen.");

    /// <summary>Only the first are shown: {0} shown, {1} all.</summary>
    public static Text First { get; } = new("The first {0} of {1} actors.", "De eerste {0} van {1} actoren.");

    /// <summary>Column.</summary>
    public static Text Actor { get; } = new("Actor", "Actor");

    /// <summary>Heading of the tables that exist.</summary>
    public static Text ExistingTitle { get; } = new("Existing tables and simulated tables side by side", "Bestaande en gesimuleerde tafels naast elkaar");

    /// <summary>How to read them.</summary>
    public static Text ExistingHow { get; } = new(
        "composition only. The tables of the case are measured in the same way as the simulated ones, and stand below the means of the scenarios. They differ in size, and variety depends on size, so this comparison is food for thought, not a test.",
        "alleen de samenstelling. De tafels van de casus zijn op dezelfde manier gemeten als de gesimuleerde, en staan onder de gemiddelden van de scenario's. Ze verschillen in grootte, en verscheidenheid hangt van de grootte af. Deze vergelijking is dus stof tot nadenken, geen toets.");

    /// <summary>Only the first are shown: {0} shown, {1} all.</summary>
    public static Text ExistingFirst { get; } = new("The first {0} of {1} tables; the mean covers all of them.", "De eerste {0} van {1} tafels; het gemiddelde gaat over alle tafels.");

    /// <summary>Row: {0} scenario.</summary>
    public static Text Simulated { get; } = new("simulated, {0}", "gesimuleerd, {0}");

    /// <summary>Row.</summary>
    public static Text ExistingMean { get; } = new("existing, mean", "bestaand, gemiddelde");

    /// <summary>Column.</summary>
    public static Text Table { get; } = new("Table", "Tafel");

    /// <summary>Label of the scrolling frame.</summary>
    public static Text Frame { get; } = new("Table of actors; scroll sideways for more scenarios", "Tabel van actoren; schuif opzij voor meer scenario's");
}
