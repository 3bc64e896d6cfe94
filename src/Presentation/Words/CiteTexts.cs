namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of cite.</summary>
public static class CiteTexts
{
    /// <summary>What the program is, in a list of references.</summary>
    public static Text Software { get; } = new("Computer software", "Computersoftware");

    /// <summary>What a result is, in a list of references.</summary>
    public static Text Data { get; } = new("Data set", "Dataset");

    /// <summary>What a result is called: {0} its title.</summary>
    public static Text Results { get; } = new("{0}: results of a simulation", "{0}: resultaten van een simulatie");

    /// <summary>How a result was made: {0} version, {1} experiment, {2} seed, {3} digest.</summary>
    public static Text Made { get; } = new(
        "OpgaveSim {0}, experiment {1}, seed {2}, digest (SHA-256) {3}", "OpgaveSim {0}, experiment {1}, startgetal {2}, digest (SHA-256) {3}");

    /// <summary>In place of a digest.</summary>
    public static Text Unfinished { get; } = new("none: the result is unfinished", "geen: het resultaat is niet af");

    /// <summary>A note where there is no digest.</summary>
    public static Text NoDigest { get; } = new(
        "note: the result is unfinished, so it has no digest; finish it before you cite it", "let op: het resultaat is niet af en heeft dus geen digest; maak het af voordat u ernaar verwijst");

    /// <summary>What a CFF file asks of readers.</summary>
    public static Text CffMessage { get; } = new("If you use this software, please cite it as below.", "Verwijs bij gebruik van deze software als volgt.");
}
