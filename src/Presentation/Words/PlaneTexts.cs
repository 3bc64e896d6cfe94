namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the plane of novelty and quality.</summary>
public static class PlaneTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Originality and quality side by side", "Originaliteit en kwaliteit naast elkaar");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "a small mark is a world, a large mark the mean of a scenario. Further right is less like precedent, further up is better for the issue. The two are shown separately on purpose: a product or a sum would hide which of them moved. Left: novelty. Right: novelty compared with solutions that change the same number of choices.",
        "een klein merkteken is een wereld, een groot merkteken het gemiddelde van een scenario. Verder naar rechts lijkt minder op wat er al was, hoger is beter voor de opgave. De twee staan met opzet apart: een product of som zou verbergen welke van de twee veranderde. Links: vernieuwing. Rechts: vernieuwing vergeleken met oplossingen die evenveel keuzes veranderen.");
}
