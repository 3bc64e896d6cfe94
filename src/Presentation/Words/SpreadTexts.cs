namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the spread over worlds.</summary>
public static class SpreadTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("How much worlds differ", "Hoeveel werelden verschillen");

    /// <summary>How to read.</summary>
    public static Text How { get; } = new(
        "a dot is a world, its value the mean over the world's tables. The box holds the middle half of the worlds, its line is the median. Boxes may overlap where the differences above are clear: there, each world is compared with itself.",
        "een stip is een wereld, de waarde is het gemiddelde over haar tafels. De doos bevat de middelste helft van de werelden, de streep erin is de mediaan. Dozen kunnen overlappen waar de verschillen hierboven duidelijk zijn: daar wordt elke wereld met zichzelf vergeleken.");
}
