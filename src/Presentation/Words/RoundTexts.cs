namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the course over the rounds.</summary>
public static class RoundTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Over the rounds", "Van ronde tot ronde");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "each line is the mean over worlds of the tables that closed in a round; the band is the 95 % interval of that mean (Student's t; none where fewer than 6 worlds have a value). Wide bands and jumps at the right come from the few tables that close late. The grey part is the warm-up. Tables whose issue arrived in it are drawn here, but count nowhere else.",
        "elke lijn is het gemiddelde over werelden van de tafels die in een ronde sloten; de band is het 95 %-interval van dat gemiddelde (Students t; geen waar minder dan 6 werelden een waarde hebben). Brede banden en sprongen rechts komen van de weinige tafels die laat sluiten. Het grijze deel toont de opstartmaanden. Tafels waarvan de opgave toen kwam staan hier wel, maar tellen nergens anders mee.");

    /// <summary>Axis.</summary>
    public static Text Axis { get; } = new("round of closing", "ronde van sluiting");

    /// <summary>Mark of the warm-up.</summary>
    public static Text WarmUp { get; } = new("warm-up", "opstartmaanden");

    /// <summary>Hover: {0} round, {1} mean, {2} interval, {3} worlds.</summary>
    public static Text Hover { get; } = new("round {0}: {1} {2}, {3} worlds", "ronde {0}: {1} {2}, {3} werelden");
}
