namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of bench: what it measures, and the tables of what came out.</summary>
public static class BenchTexts
{
    /// <summary>Progress, and the first table: what Orleans costs alone.</summary>
    public static Text OrleansAlone { get; } = new("Orleans alone", "Orleans alleen");

    /// <summary>Progress: {0} actors.</summary>
    public static Text Loop { get; } = new("{0} actors, a plain loop", "{0} actoren, een gewone lus");

    /// <summary>Progress: {0} actors, {1} model, {2} grain.</summary>
    public static Text World { get; } = new("{0} actors, {1}, a grain is {2}", "{0} actoren, {1}, een grain is {2}");

    /// <summary>Progress: {0} actors, {1} model.</summary>
    public static Text OverSilos { get; } = new("{0} actors, {1}, over silos", "{0} actoren, {1}, over silo's");

    /// <summary>A model: with meetings.</summary>
    public static Text WholeModel { get; } = new("whole model", "hele model");

    /// <summary>A model: without meetings.</summary>
    public static Text FormationAlone { get; } = new("formation alone", "alleen het ontstaan");

    /// <summary>A grain is this.</summary>
    public static Text Actor { get; } = new("an actor", "een actor");

    /// <summary>A grain is this.</summary>
    public static Text OneWorld { get; } = new("a world", "een wereld");

    /// <summary>At the end: {0} file.</summary>
    public static Text Kept { get; } = new("figures in {0}", "cijfers in {0}");

    /// <summary>Beneath the first table: {0} actors, {1} millions of candidates.</summary>
    public static Text LoopFound { get; } = new("plain loop, {0} actors: {1} M candidates / s", "gewone lus, {0} actoren: {1} M kandidaten / s");

    /// <summary>Beneath the tables of worlds: {0} logic, {1} megabytes.</summary>
    public static Text Peak { get; } = new("logic {0}; peak {1} MB", "logica {0}; piek {1} MB");

    /// <summary>Beneath the tables of worlds: what the columns mean.</summary>
    public static Text Legend { get; } = new(
        "M cand. / s: millions of candidates per second of processor time of the whole process, each counted once per table and round; rounds alone, warm. / plain loop: the same "
        + "divided by what the plain loop scores. Calls: to actors per actor that was touched and round; to tables per table and round. Outside / calls: processor time outside the "
        + "rules, divided by the usual cost of its calls; / addr. calls: divided by that of calls to computed addresses. End: last mail and networks. ms / table: processor time of "
        + "rounds and end per table, warm.",
        "M kand. / s: miljoenen kandidaten per seconde processortijd van het hele proces, elk één keer geteld per tafel en ronde; alleen de rondes, warm. / gewone lus: hetzelfde "
        + "gedeeld door wat de gewone lus haalt. Aanroepen: van actoren, per geraakte actor en ronde; van tafels, per tafel en ronde. Buiten / aanroepen: processortijd buiten de "
        + "regels, gedeeld door de gewone kosten van de aanroepen; / adresaanr.: gedeeld door die van aanroepen naar berekende adressen. Einde: laatste post en netwerken. ms / tafel: "
        + "processortijd van rondes en einde per tafel, warm.");

    /// <summary>Columns of the first table, after the first.</summary>
    public static IReadOnlyList<Text> OrleansColumns { get; } = [new("usual", "gewoon"), new("computed address", "berekend adres")];

    /// <summary>Row.</summary>
    public static Text Call { get; } = new("awaited call, µs of processor time", "afgewachte aanroep, µs processortijd");

    /// <summary>Row.</summary>
    public static Text Activation { get; } = new("first activation, µs of processor time", "eerste activatie, µs processortijd");

    /// <summary>Row.</summary>
    public static Text CallsPerSecond { get; } = new("awaited calls per second", "afgewachte aanroepen per seconde");

    /// <summary>Row.</summary>
    public static Text Bytes { get; } = new("bytes per activation", "bytes per activatie");

    /// <summary>Columns of formation.</summary>
    public static IReadOnlyList<Text> FormationColumns { get; } =
    [
        new("formation", "ontstaan"), new("grain", "grain"), new("M cand.\n/ s", "M kand.\n/ s"), new("/ plain\nloop", "/ gewone\nlus"), new("first\nrun", "eerste\nrun"),
        new("rounds\n/ s", "rondes\n/ s"), new("calls /\ntouched", "aanr. /\ngeraakte"), new("/ table-\nround", "/ tafel-\nronde"), new("outside/\ncalls", "buiten/\naanr."),
        new("/ addr.\ncalls", "/ adres-\naanr."), new("bytes\n/ actor", "bytes\n/ actor"), new("end\ns", "einde\ns"), new("digest", "digest"),
    ];

    /// <summary>Columns of the whole model.</summary>
    public static IReadOnlyList<Text> WholeColumns { get; } =
    [
        new("whole model", "hele model"), new("grain", "grain"), new("tables", "tafels"), new("ms /\ntable", "ms /\ntafel"), new("/ smallest\nworld", "/ kleinste\nwereld"),
        new("rounds\n/ s", "rondes\n/ s"), new("wall\ns", "klok\ns"), new("bytes\n/ actor", "bytes\n/ actor"), new("end\ns", "einde\ns"), new("digest", "digest"),
    ];

    /// <summary>Columns of silos.</summary>
    public static IReadOnlyList<Text> SiloColumns { get; } =
    [
        new("processor time, a grain is an actor", "processortijd, een grain is een actor"), new("silos", "silo's"), new("one silo, s", "één silo, s"), new("several, s", "meer, s"),
        new("several / one", "meer / één"), new("measures", "maten"),
    ];

    /// <summary>A row of silos: {0} actors, {1} model.</summary>
    public static Text SiloRow { get; } = new("{0} actors, {1}", "{0} actoren, {1}");

    /// <summary>Silos: {0} the larger number.</summary>
    public static Text OneAnd { get; } = new("1 and {0}", "1 en {0}");

    /// <summary>The measures of both.</summary>
    public static Text Same { get; } = new("the same", "gelijk");

    /// <summary>The measures of both.</summary>
    public static Text Differ { get; } = new("differ", "verschillen");
}
