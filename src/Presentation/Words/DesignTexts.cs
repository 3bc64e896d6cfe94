namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the design.</summary>
public static class DesignTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Over the design", "Andere punten van het ontwerp");

    /// <summary>Lead: {0} points, {1} parameters.</summary>
    public static Text Lead { get; } = new(
        "The design has {0} points and varies {1}. Below, one of these varies at a time while the others stay fixed. All other figures of this report show the first point, except those on misunderstanding and the quorum.",
        "Het ontwerp heeft {0} punten en varieert {1}. Hieronder varieert telkens één daarvan terwijl de andere vastliggen. Alle andere figuren van dit rapport tonen het eerste punt, behalve die over onbegrip en het quorum.");

    /// <summary>Heading: {0} parameter.</summary>
    public static Text Parameter { get; } = new("At each value of {0}", "Bij elke waarde van {0}");

    /// <summary>How to read: {0} baseline.</summary>
    public static Text How { get; } = new(
        "the difference of each scenario from {0} at each value, paired by world, with intervals that are adjusted for all comparisons at a value, but not for the number of values. Marks are shifted a little so that you can tell them apart. Inside the grey band a difference is too small to matter.",
        "het verschil van elk scenario met {0} bij elke waarde, per wereld gepaard, met intervallen die zijn gecorrigeerd voor alle vergelijkingen bij een waarde, maar niet voor het aantal waarden. Merktekens zijn iets verschoven, zodat ze te onderscheiden zijn. Binnen de grijze band is een verschil te klein om ertoe te doen.");

    /// <summary>The label of a point that sets nothing, in few words.</summary>
    public static Text AsInFile { get; } = new("as in the file", "zoals in het bestand");

    /// <summary>Values are words: nothing between them.</summary>
    public static Text Words { get; } = new("Its values are words, so no line is drawn between them.", "De waarden zijn woorden; daartussen wordt niets getekend.");

    /// <summary>No line: {0} parameter.</summary>
    public static Text NoLine { get; } = new(
        "No two points of the design differ only in {0}, so it cannot be shown separately.", "Geen twee punten van het ontwerp verschillen alleen in {0}, dus het kan niet apart worden getoond.");
}
