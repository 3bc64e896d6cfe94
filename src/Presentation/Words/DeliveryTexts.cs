namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of what became of agreements, where these have to be carried out.</summary>
public static class DeliveryTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("What became of the agreements", "Wat er van de akkoorden terechtkwam");

    /// <summary>What is shown.</summary>
    public static Text Lead { get; } = new(
        "In these worlds an agreement still has to be carried out. Quality on this page is that of what was delivered; the quality of the agreement stands beside it here.",
        "In deze werelden moet een akkoord nog worden uitgevoerd. De kwaliteit op deze pagina is die van wat is geleverd; hier staat de kwaliteit van het akkoord ernaast.");

    /// <summary>What is left of a difference: {0} arm, {1} against, {2} agreed, {3} delivered.</summary>
    public static Text Left { get; } = new(
        "{0} against {1}: the difference in quality is {2} in what was agreed, and {3} in what was delivered.",
        "{0} tegenover {1}: het verschil in kwaliteit is {2} in wat is afgesproken, en {3} in wat is geleverd.");

    /// <summary>On the first page: {0} and {2} scenarios, {1} and {3} shares.</summary>
    public static Text OnSheet { get; } = new(
        "Of what tables agree on, {1} is delivered under {0} and {3} under {2}.",
        "Van wat tafels afspreken, wordt bij {0} {1} geleverd en bij {2} {3}.");

    /// <summary>Label of the table.</summary>
    public static Text Table { get; } = new("Agreed and delivered, by scenario", "Afgesproken en geleverd, per scenario");

    /// <summary>Heading of the figure.</summary>
    public static Text Efforts { get; } = new("Effort month by month", "Inzet van maand tot maand");

    /// <summary>How to read the figure.</summary>
    public static Text EffortsHow { get; } = new(
        "each line is the mean effort of those who carry out, over the tables that still do so in that month and then over worlds. Tables that are done early leave the line, so the right-hand end is of the hard cases.",
        "elke lijn is de gemiddelde inzet van de uitvoerders, over de tafels die in die maand nog uitvoeren en daarna over werelden. Tafels die vroeg klaar zijn, vallen uit de lijn weg. Het rechtereinde gaat dus over de moeilijke gevallen.");

    /// <summary>Axis.</summary>
    public static Text Month { get; } = new("month after the agreement", "maand na het akkoord");

    /// <summary>Hover: {0} month, {1} effort, {2} worlds.</summary>
    public static Text Hover { get; } = new("month {0}: {1}, {2} worlds", "maand {0}: {1}, {2} werelden");
}
