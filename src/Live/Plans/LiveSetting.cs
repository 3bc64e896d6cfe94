using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Plans;

/// <summary>A setting that can be changed on the page.</summary>
/// <param name="Key">Its path, as for <c>--set</c>.</param>
/// <param name="Least">Least value offered.</param>
/// <param name="Most">Largest value offered.</param>
/// <param name="Step">Step.</param>
/// <param name="OnTheWay">Whether a running world takes it up at its next round; else the world is another one, and begins anew.</param>
/// <param name="Name">Its name, without the symbol that the model has for it.</param>
/// <param name="Meaning">What it is, in plain words.</param>
public sealed record LiveSetting(string Key, double Least, double Most, double Step, bool OnTheWay, Text Name, Text Meaning)
{
    /// <summary>The settings, in the order of the page.</summary>
    public static IReadOnlyList<LiveSetting> All { get; } =
    [
        new("world.willingness.mean", 0, 1, 0.05, true, new("Willingness", "Bereidheid"),
            new("How readily actors say yes when a table asks them.", "Hoe graag actoren ja zeggen als een tafel hen vraagt.")),
        new("world.skill.mean", 0, 1, 0.05, true, new("Skill", "Vaardigheid"),
            new("How far actors look beyond whom they know, and how well others understand them.",
                "Hoever actoren buiten hun eigen kring kijken, en hoe goed anderen hen begrijpen.")),
        new("world.capacity", 1, 8, 1, true, new("Capacity", "Capaciteit"),
            new("At how many tables an actor can sit at the same time.", "Aan hoeveel tafels een actor tegelijk kan zitten.")),
        new("world.misunderstanding", 0, 8, 0.25, true, new("Misunderstanding", "Onbegrip"),
            new("The higher, the less actors who can do different things understand each other.",
                "Hoe hoger, hoe minder actoren met een verschillend vak elkaar begrijpen.")),
        new("world.quorum", 0, 1, 0.05, true, new("Quorum", "Quorum"),
            new("How many members must understand a proposal before it can pass; 1 is all of them.",
                "Hoeveel leden een voorstel moeten begrijpen voordat het door kan gaan; 1 is allemaal.")),
        new("world.couplings", 0, 16, 1, false, new("Coupling", "Koppeling"),
            new("How entangled issues are: how many other choices each choice depends on.",
                "Hoe verweven opgaven zijn: van hoeveel andere keuzes elke keuze afhangt.")),
        new("world.breadth.middle", 1, 8, 1, false, new("Breadth of issues", "Breedte van opgaven"),
            new("About how many domains an issue concerns.", "Over hoeveel domeinen een opgave ongeveer gaat.")),
        new("world.clustering", 0, 1, 0.05, false, new("Clustering of interests", "Clustering van belangen"),
            new("How much actors of one domain and kind want the same.",
                "Hoezeer actoren van één domein en soort hetzelfde willen.")),
    ];

    /// <summary>The setting of a path; null: it cannot be changed on the page.</summary>
    public static LiveSetting? Of(string key) => All.FirstOrDefault(setting => setting.Key == key);
}
