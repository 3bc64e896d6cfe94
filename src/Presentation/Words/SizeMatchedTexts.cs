namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of scenarios compared over tables of the same size.</summary>
public static class SizeMatchedTexts
{
    /// <summary>Title.</summary>
    public static Text Title { get; } = new("The same, at tables of the same size", "Hetzelfde, bij tafels van gelijke grootte");

    /// <summary>How to read it.</summary>
    public static Text How { get; } = new(
        "a scenario can differ from another because its tables are larger. Here an issue counts only where its table had as many members in both scenarios. The table shows the first minus the second: the mean over such issues in each world, then over worlds, with a 95 % interval. Each interval stands on its own, and none is judged. Novelty is known only where both tables realised a solution.",
        "een scenario kan van een ander verschillen doordat zijn tafels groter zijn. Hier telt een opgave alleen mee als haar tafel in beide scenario's evenveel leden had. De tabel toont het eerste min het tweede: het gemiddelde over zulke opgaven in elke wereld, daarna over werelden, met een 95 %-interval. Elk interval staat op zichzelf, en geen ervan wordt beoordeeld. Vernieuwing is alleen bekend waar beide tafels een oplossing realiseerden.");

    /// <summary>Column.</summary>
    public static Text Pair { get; } = new("Scenarios", "Scenario's");

    /// <summary>Column.</summary>
    public static Text Pairs { get; } = new("Issues", "Opgaven");

    /// <summary>No issue had tables of the same size: {0}, {1} the scenarios.</summary>
    public static Text NoPair { get; } = new(
        "{0} and {1} have no issue with tables of the same size.", "{0} en {1} hebben geen opgave met tafels van gelijke grootte.");
}
