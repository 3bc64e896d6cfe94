using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Database;

/// <summary>How a manifest is not as the program writes it.</summary>
internal static class ManifestFaultTexts
{
    public static Text NotAnObject { get; } = new("it is not a JSON object, so it is damaged", "het is geen JSON-object, dus het is beschadigd");

    public static Text NoMaker { get; } = new(
        "it does not say which program and version made it, so it is damaged", "er staat niet welk programma en welke versie het maakte, dus het is beschadigd");

    public static Text OtherType(string key) => new(
        $"its '{key}' is of another type than opgavesim writes, so it is damaged", $"'{key}' is van een ander type dan opgavesim schrijft, dus het is beschadigd");

    public static Text NoHash { get; } = new(
        "it has no hash of the experiment, so it is damaged", "de hash van het experiment ontbreekt, dus het is beschadigd");

    public static Text OtherStatus { get; } = new(
        "its status is not one that opgavesim writes, so it is damaged", "de status is er geen die opgavesim schrijft, dus het is beschadigd");

    public static Text NoDigest { get; } = new(
        "it says that the results are finished and has no digest, so it is damaged", "er staat dat de resultaten af zijn, maar de digest ontbreekt, dus het is beschadigd");
}
