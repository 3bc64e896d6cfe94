namespace OpgaveSim.Presentation.Words;

/// <summary>What a phone of a class that plays is told when what it asks cannot be.</summary>
public static class ClassTexts
{
    /// <summary>Nobody can play.</summary>
    public static Text NotPlayed { get; } = new(
        "Nobody can play an actor here: the program was started without --play.",
        "Hier kan niemand een actor spelen: het programma is zonder --play gestart.");

    /// <summary>A name that cannot be shown. {0}: characters at most.</summary>
    public static Text BadName { get; } = new(
        "A name has at most {0} characters, and none that are invisible.",
        "Een naam heeft hoogstens {0} tekens, en geen onzichtbare tekens.");

    /// <summary>An actor that there is not. {0}: the number of the last one.</summary>
    public static Text NoActor { get; } = new(
        "There is no such actor; they are numbered from 0 to {0}.",
        "Die actor bestaat niet; ze zijn genummerd van 0 tot en met {0}.");

    /// <summary>An actor that somebody plays.</summary>
    public static Text Taken { get; } = new(
        "Somebody else plays this actor. Choose another one.",
        "Iemand anders speelt deze actor al. Kies een andere.");

    /// <summary>All seats are taken. {0}: how many there are.</summary>
    public static Text Full { get; } = new(
        "All {0} seats are taken. Play together with somebody, or ask the teacher to free a seat.",
        "Alle {0} plaatsen zijn bezet. Speel met iemand samen, of vraag de docent een plaats vrij te maken.");

    /// <summary>No seat belongs to the secret that was sent.</summary>
    public static Text NoSeat { get; } = new(
        "This seat is no longer yours. Take another one.",
        "Deze plaats is niet meer van jou. Neem een andere.");

    /// <summary>A question that is closed.</summary>
    public static Text TooLate { get; } = new(
        "Too late: this has been decided.",
        "Te laat: dit is al besloten.");

    /// <summary>Somebody else's question.</summary>
    public static Text NotYours { get; } = new(
        "This question was put to somebody else.",
        "Deze vraag is aan iemand anders gesteld.");

    /// <summary>A choice that was not offered.</summary>
    public static Text NoOption { get; } = new(
        "That is not one of the choices.",
        "Dat is geen van de keuzes.");

    /// <summary>More are invited than can be.</summary>
    public static Text TooMany { get; } = new(
        "You cannot invite more actors than there are free seats.",
        "Je kunt niet meer actoren uitnodigen dan er plaatsen vrij zijn.");

    /// <summary>A yes more than there are free seats.</summary>
    public static Text NoFreeSeat { get; } = new(
        "You already sit at as many tables as you can.",
        "Je zit al aan zoveel tafels als je kunt.");

    /// <summary>Too many requests.</summary>
    public static Text TooOften { get; } = new(
        "Too fast. Try again in a moment.",
        "Te snel. Probeer het zo nog eens.");

    /// <summary>The worlds are not there yet.</summary>
    public static Text NotYet { get; } = new(
        "The worlds are being set up. Try again in a moment.",
        "De werelden worden opgezet. Probeer het zo nog eens.");
}
