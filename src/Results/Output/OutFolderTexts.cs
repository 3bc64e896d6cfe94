using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Output;

/// <summary>Why results cannot go into a folder as asked.</summary>
internal static class OutFolderTexts
{
    public static Text InUse { get; } = new(
        "another process is writing results in this folder; wait until it is done, or name another folder with --out",
        "een ander proces schrijft resultaten in deze map; wacht tot het klaar is, of noem een andere map met --out");

    public static Text IsFile { get; } = new("is a file; a folder is needed for results", "is een bestand; voor resultaten is een map nodig");

    public static Text DatabaseNotWritten(string why) => new($"the database cannot be written: {why}", $"in de database kan niet geschreven worden: {why}");

    public static Text NotEmpty { get; } = new(
        "the folder is not empty and holds no results; name another with --out", "de map is niet leeg en bevat geen resultaten; noem een andere met --out");

    public static Text HoldsResults { get; } = new(
        "the folder holds results; --resume continues them, --overwrite replaces them, --out names another folder",
        "de map bevat resultaten; --resume gaat ermee door, --overwrite vervangt ze, --out noemt een andere map");

    public static Text ForeignDatabase { get; } = new(
        "nothing shows that opgavesim made it, so --overwrite leaves it; remove it yourself, or name another folder with --out",
        "niets wijst erop dat dit van opgavesim is, dus --overwrite blijft eraf; verwijder het zelf, of noem een andere map met --out");

    public static Text ForeignReport { get; } = new(
        "was not made by opgavesim, so it is never replaced; move it, or name another folder with --out",
        "is niet van opgavesim, dus het wordt nooit vervangen; verplaats het, of noem een andere map met --out");

    public static Text OtherVersion(string madeBy, string version) => new(
        $"the results were made by version {madeBy}; this is {version}", $"de resultaten zijn gemaakt met versie {madeBy}; dit is {version}; neem die versie, of noem een andere map met --out");

    public static Text OtherExperiment(string name) => new(
        $"the results are of another experiment, {name}; name another folder with --out", $"de resultaten zijn van een ander experiment, {name}; noem een andere map met --out");

    public static Text OtherSettings { get; } = new(
        "the results are of another experiment; these settings differ:", "de resultaten zijn van een ander experiment; deze instellingen verschillen:");

    public static Text OfResults(string line) => new($"  results:    {line}", $"  resultaten: {line}");

    public static Text OfExperiment(string line) => Text.Same($"  experiment: {line}");
}
