namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the design.</summary>
public static class DesignTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Over the design", "Over het ontwerp");

    /// <summary>Lead: {0} points, {1} parameters.</summary>
    public static Text Lead { get; } = new(
        "The design has {0} points and varies {1}. Below, one of these varies at a time and the others are fixed. All other figures of this report, but for those of misunderstanding and the quorum, show the first point.",
        "Het ontwerp heeft {0} punten en varieert {1}. Hieronder beweegt telkens één daarvan terwijl de andere stil worden gehouden. Alle andere figuren van dit verslag, behalve die over onbegrip en het quorum, tonen het eerste punt.");

    /// <summary>Heading: {0} parameter.</summary>
    public static Text Parameter { get; } = new("Over {0}", "Over {0}");

    /// <summary>How to read: {0} baseline.</summary>
    public static Text How { get; } = new(
        "the difference of each scenario to {0} at each value, paired by world, with intervals that are adjusted for all comparisons at a value, not for the number of values (marks are drawn a little aside so that they can be told apart). The grey band is too small to matter.",
        "het verschil van elk scenario met {0} bij elke waarde, per wereld gepaard, met intervallen die zijn gecorrigeerd voor alle vergelijkingen bij een waarde, niet voor het aantal waarden (merktekens staan iets opzij om ze te kunnen onderscheiden). De grijze band is te klein om ertoe te doen.");

    /// <summary>The label of a point that sets nothing, in few words.</summary>
    public static Text AsInFile { get; } = new("as in the file", "zoals in het bestand");

    /// <summary>Values are words: nothing between them.</summary>
    public static Text Words { get; } = new("Its values are words, so nothing is drawn between them.", "De waarden zijn woorden; daartussen wordt niets getekend.");

    /// <summary>No line: {0} parameter.</summary>
    public static Text NoLine { get; } = new(
        "No two points of the design differ in {0} alone; it cannot be shown separately.", "Geen twee punten van het ontwerp verschillen alleen in {0}; het kan niet los worden getoond.");
}
