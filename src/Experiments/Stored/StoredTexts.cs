using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Stored;

/// <summary>How stored settings are not as the program writes them, in words that follow 'the settings'.</summary>
internal static class StoredTexts
{
    public static Text Unlike { get; } = new("are not as opgavesim writes them", "zijn niet zoals opgavesim ze schrijft");

    public static Text Because(Text why) => new($"{Unlike.En}: {why.En}", $"{Unlike.Nl}: {why.Nl}");

    public static Text OtherPoint(int asked, int says) => new($"point {asked} says that it is point {says}", $"punt {asked} zegt punt {says} te zijn");

    public static Text NotJson { get; } = new("are not JSON", "zijn geen JSON");

    public static Text NotAnObject { get; } = new("are not a JSON object", "zijn geen JSON-object");

    public static Text WrongRow { get; } = new(
        "a row of draws is not as long as their columns, or they name what the point does not have",
        "een rij trekkingen is niet zo lang als hun kolommen, of noemt iets wat het punt niet heeft");

    public static Text ListHasHole { get; } = new("a list has a hole", "een lijst heeft een gat");

    public static Text FieldWithoutSettings { get; } = new("has a field without settings", "heeft een veld zonder instellingen");

    public static Text SettingsNotJson { get; } = new("has settings that are not JSON", "heeft instellingen die geen JSON zijn");
}
