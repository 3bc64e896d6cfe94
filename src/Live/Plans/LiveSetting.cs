using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Plans;

/// <summary>A setting that can be changed on the page.</summary>
/// <param name="Key">Its path, as for <c>--set</c>.</param>
/// <param name="Least">Least value offered.</param>
/// <param name="Most">Largest value offered.</param>
/// <param name="Step">Step.</param>
/// <param name="OnTheWay">Whether a running world takes it up at its next round; else the world is another one, and begins anew.</param>
/// <param name="Name">Its name, with its symbol.</param>
/// <param name="Meaning">What it is.</param>
public sealed record LiveSetting(string Key, double Least, double Most, double Step, bool OnTheWay, Text Name, Text Meaning)
{
    /// <summary>The settings, in the order of the page.</summary>
    public static IReadOnlyList<LiveSetting> All { get; } =
    [
        new("world.willingness.mean", 0, 1, 0.05, true, new("Willingness ω", "Bereidheid ω"),
            new("How readily actors join a table when asked (mean).", "Hoe graag actoren aan tafel komen als zij gevraagd worden (gemiddelde).")),
        new("world.skill.mean", 0, 1, 0.05, true, new("Skill σ", "Vaardigheid σ"),
            new("How far actors reach beyond whom they know, and how well they are understood (mean).",
                "Hoever actoren buiten hun eigen kring zoeken, en hoe goed zij begrepen worden (gemiddelde).")),
        new("world.capacity", 1, 8, 1, true, new("Capacity", "Capaciteit"),
            new("How many tables an actor can sit at simultaneously.", "Aan hoeveel tafels een actor tegelijk kan zitten.")),
        new("world.misunderstanding", 0, 8, 0.25, true, new("Misunderstanding γ", "Onbegrip γ"),
            new("How fast understanding drops as abilities lie further apart.", "Hoe snel het begrip afneemt als bekwaamheden verder uiteenliggen.")),
        new("world.quorum", 0, 1, 0.05, true, new("Quorum", "Quorum"),
            new("Share of the members present that must understand a proposal for it to pass.",
                "Deel van de aanwezige leden dat een voorstel moet begrijpen om het aan te nemen.")),
        new("world.couplings", 0, 16, 1, false, new("Coupling K", "Koppeling K"),
            new("How many other choices the outcome of a choice depends on: how entangled issues are.",
                "Van hoeveel andere keuzes de uitkomst van een keuze afhangt: hoe verweven opgaven zijn.")),
        new("world.breadth.middle", 1, 8, 1, false, new("Breadth of issues", "Breedte van opgaven"),
            new("Domains that an issue involves, around this number.", "Aantal domeinen waarover een opgave gaat, rond dit getal.")),
        new("world.clustering", 0, 1, 0.05, false, new("Clustering of interests h", "Clustering van belangen h"),
            new("How far interests follow home domain and kind instead of varying freely.",
                "Hoezeer belangen het thuisdomein en de soort volgen in plaats van vrij te variëren.")),
    ];

    /// <summary>The setting of a path; null: it cannot be changed on the page.</summary>
    public static LiveSetting? Of(string key) => All.FirstOrDefault(setting => setting.Key == key);
}
