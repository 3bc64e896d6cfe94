using System.Globalization;

namespace OpgaveSim.Presentation.Words;

/// <summary>What can be wrong with what a teacher asks of a class that plays, and with options of live that concern it.</summary>
public static class ClassFaultTexts
{
    /// <summary>An order for a class where nobody can play.</summary>
    public static Text NotPlayed { get; } = new(
        "nobody can play here; start live with --play",
        "hier kan niemand spelen; start live met --play");

    /// <summary>A change on the way of a world that repeats choices.</summary>
    public static Text Repeats { get; } = new(
        "what a class chose is repeated here, so settings cannot change on the way; start the worlds again first",
        "hier wordt herhaald wat een klas koos, dus instellingen kunnen onderweg niet veranderen; begin de werelden eerst opnieuw");

    /// <summary>Choices that are not in a link.</summary>
    public static Text ChoicesElsewhere { get; } = new(
        "the class made too many choices for a link; save the run as a results folder, and give that folder to live PATH --link FOLDER",
        "wat de klas koos past niet in een link; bewaar de run als map met resultaten, en geef die map aan live PAD --link MAP");

    /// <summary>Choices in a link that cannot be read.</summary>
    public static Text ChoicesDamaged { get; } = new(
        "the choices of the class in it are damaged; copy the whole link",
        "de keuzes van de klas in deze link zijn beschadigd; kopieer de hele link");

    /// <summary>A folder that holds no lesson.</summary>
    public static Text NoLesson { get; } = new(
        "it is not a lesson that live saved; give a folder that live saved, or a link",
        "dit is geen les die live bewaard heeft; geef een map die live bewaard heeft, of een link");

    /// <summary>A deadline without anybody to wait for.</summary>
    public static Text DeadlineWithoutPlay { get; } = new(
        "only a class that plays has a deadline; add --play",
        "een bedenktijd is voor een klas die speelt; voeg --play toe");

    /// <summary>A certificate without its key.</summary>
    public static Text NoKey { get; } = new(
        "the certificate has no private key; give a PFX file, or a PEM file with the certificate and its key",
        "bij het certificaat zit geen privésleutel; geef een PFX-bestand, of een PEM-bestand met het certificaat en de sleutel");

    /// <summary>Nobody has a seat.</summary>
    public static Text NobodyHas(int actor) => Filled("nobody has the seat of actor {0}", "niemand heeft de plaats van actor {0}", actor);

    /// <summary>A deadline that cannot be.</summary>
    public static Text NoDeadline(string given, int least, int most) => Filled(
        "'{0}' is no deadline; allowed: {1} … {2} seconds, or all to wait until everybody has chosen",
        "'{0}' is geen bedenktijd; toegestaan: {1} … {2} seconden, of all om te wachten tot iedereen gekozen heeft", given, least, most);

    /// <summary>Choices that cannot be read from a folder.</summary>
    public static Text FolderDamaged(string why) => Filled("its choices are damaged: {0}", "de keuzes erin zijn beschadigd: {0}", why);

    /// <summary>A certificate that cannot be read.</summary>
    public static Text NoCertificate(string why, string variable) => Filled(
        "the certificate cannot be read: {0}. It has to be a PFX file, or a PEM file with certificate and key; {1} holds its password, if it has one",
        "het certificaat kan niet gelezen worden: {0}. Het moet een PFX-bestand zijn, of een PEM-bestand met certificaat en sleutel; {1} bevat het wachtwoord, als het er een heeft",
        why, variable);

    /// <summary>A certificate that does not hold now.</summary>
    public static Text NotValidNow(DateTime from, DateTime until) => Filled(
        "the certificate is valid from {0:yyyy-MM-dd} to {1:yyyy-MM-dd} only and would be refused; use one that is valid now",
        "het certificaat geldt alleen van {0:yyyy-MM-dd} tot {1:yyyy-MM-dd}; het zou geweigerd worden; gebruik er een dat nu geldt", from, until);

    private static Text Filled(string en, string nl, params object[] blanks) =>
        new(string.Format(CultureInfo.InvariantCulture, en, blanks), string.Format(CultureInfo.InvariantCulture, nl, blanks));
}
