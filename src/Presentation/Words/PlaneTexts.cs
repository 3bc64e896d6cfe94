namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the plane of novelty and quality.</summary>
public static class PlaneTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Originality and quality side by side", "Originaliteit en kwaliteit naast elkaar");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "a small mark is a world, a large one the mean of a scenario. Further right is less like precedent, further up is better for the issue. The two are kept apart on purpose: a product or a sum of them would hide which of the two moved. On the left novelty; on the right the same for solutions that change as many choices.",
        "een klein merkteken is een wereld, een groot het gemiddelde van een scenario. Verder naar rechts lijkt minder op wat er al was, verder omhoog is beter voor de opgave. De twee blijven met opzet gescheiden: een product of som zou verbergen welke van de twee bewoog. Links nieuwheid; rechts hetzelfde bij oplossingen die evenveel keuzes veranderen.");
}
