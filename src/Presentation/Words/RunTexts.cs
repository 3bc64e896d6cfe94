namespace OpgaveSim.Presentation.Words;

/// <summary>What commands say on the terminal while they run and when they end.</summary>
public static class RunTexts
{
    /// <summary>Before a warning: {0} the warning.</summary>
    public static Text Note { get; } = new("note: {0}", "let op: {0}");

    /// <summary>What can harm: {0} what it is.</summary>
    public static Text Warning { get; } = new("warning: {0}", "waarschuwing: {0}");

    /// <summary>Several experiments: {0} which one, {1} how many, {2} its name.</summary>
    public static Text Experiment { get; } = new("experiment {0} of {1}: {2}", "experiment {0} van {1}: {2}");

    /// <summary>Nothing was left to do: {0} folder.</summary>
    public static Text NothingToDo { get; } = new("{0} is finished; nothing was run", "{0} is al klaar; er is niets gedraaid");

    /// <summary>What stopped it: {0} problem, {1} finished runs, {2} folder.</summary>
    public static Text Stopped { get; } = new("{0}; {1} finished runs are kept in {2}", "{0}; {1} voltooide runs zijn bewaard in {2}");

    /// <summary>How to continue: {0} runs kept, {1} runs planned, {2} the command.</summary>
    public static Text GoOn { get; } = new("{0} of {1} runs are kept; continue with: {2}", "{0} van de {1} runs zijn bewaard; ga verder met: {2}");

    /// <summary>How to continue after a fault of the machine: {0} fault, {1} the command.</summary>
    public static Text GoOnAfter { get; } = new("{0}; continue with: {1}", "{0}; ga verder met: {1}");

    /// <summary>The table shows the first point of a design: {0} how many more there are.</summary>
    public static Text MorePoints { get; } = new("and {0} more points of the design, in the report", "en nog {0} punten van het ontwerp, in het rapport");

    /// <summary>Label of the results folder.</summary>
    public static Text ResultsLabel { get; } = new("results", "resultaten");

    /// <summary>Label of the report.</summary>
    public static Text ReportLabel { get; } = new("report", "rapport");

    /// <summary>Label of a page that was asked for.</summary>
    public static Text PageLabel { get; } = new("page", "pagina");

    /// <summary>Label of the digest.</summary>
    public static Text DigestLabel { get; } = new("digest", "digest");

    /// <summary>In place of a digest.</summary>
    public static Text NoDigest { get; } = new("none: not all runs are there", "geen: niet alle runs zijn er");

    /// <summary>The command was interrupted.</summary>
    public static Text Interrupted { get; } = new("interrupted", "onderbroken");

    /// <summary>The database refused: {0} its words.</summary>
    public static Text DatabaseFailed { get; } = new("the database: {0}", "de database: {0}");

    /// <summary>A fault of the program: {0} kind, {1} words, {2} environment variable.</summary>
    public static Text Unforeseen { get; } = new(
        "opgavesim failed unexpectedly ({0}: {1}); please report it, with the command that you gave and what it prints when {2}=1 is set",
        "opgavesim is op een onvoorziene manier mislukt ({0}: {1}); meld dit alstublieft, met de opdracht die u gaf en wat er staat als {2}=1 gezet is");

    /// <summary>A file of somebody else was replaced: {0} file.</summary>
    public static Text ReplacedForeign { get; } = new(
        "note: {0} was not written by opgavesim, or somebody changed it; --force replaced it",
        "let op: {0} was niet van opgavesim, of iemand had het gewijzigd; --force heeft het vervangen");

    /// <summary>Two experiments would write to one folder: {0} folder.</summary>
    public static Text SameFolder { get; } = new(
        "two of the experiments would write to this folder, as they have the same name; run them one by one, each with its own --out",
        "twee van de experimenten zouden naar deze map schrijven, want ze heten hetzelfde; draai ze een voor een, elk met een eigen --out");
}
