namespace OpgaveSim.Presentation.Words;

/// <summary>What is wrong with a command line.</summary>
public static class UsageTexts
{
    /// <summary>{0} word, {1} hint.</summary>
    public static Text NoCommand { get; } = new("'{0}' is not a command{1}", "'{0}' is geen opdracht{1}");

    /// <summary>{0} word, {1} command, {2} hint.</summary>
    public static Text NoOption { get; } = new("'{0}' is not an option of {1}{2}", "'{0}' is geen optie van {1}{2}");

    /// <summary>{0} the word that was probably meant.</summary>
    public static Text Meant { get; } = new(" (did you mean '{0}'?)", " (bedoelde u '{0}'?)");

    /// <summary>{0} word, {1} command.</summary>
    public static Text TooMany { get; } = new(
        "'{0}' is one word too many for {1}; put a path with spaces in quotes",
        "'{0}' is een woord te veel voor {1}; zet een pad met spaties tussen aanhalingstekens");

    /// <summary>{0} option or argument, {1} value, {2} hint, {3} what is allowed.</summary>
    public static Text NotAllowed { get; } = new("{0}: '{1}' is not allowed{2}; allowed: {3}", "{0}: '{1}' mag niet{2}; toegestaan: {3}");

    /// <summary>{0} option, {1} number, {2} the most that is allowed.</summary>
    public static Text TooLarge { get; } = new("{0}: {1} is out of range; allowed: at most {2}", "{0}: {1} valt buiten het bereik; toegestaan: hoogstens {2}");

    /// <summary>{0} option, {1} number, {2} the least and {3} the most that is allowed.</summary>
    public static Text OutOfRange { get; } = new("{0}: {1} is out of range; allowed: {2} … {3}", "{0}: {1} valt buiten het bereik; toegestaan: {2} … {3}");

    /// <summary>{0} option, {1} value, {2} the least and {3} the most that is allowed.</summary>
    public static Text NotWholeInRange { get; } = new("{0}: '{1}' is not a whole number, {2} … {3}", "{0}: '{1}' is geen geheel getal; toegestaan: {2} … {3}");

    /// <summary>{0} option, {1} value.</summary>
    public static Text NotWhole { get; } = new("{0}: '{1}' is not a whole number", "{0}: '{1}' is geen geheel getal");

    /// <summary>{0} command, {1} argument.</summary>
    public static Text ArgumentMissing { get; } = new("{0}: <{1}> is missing", "{0}: <{1}> ontbreekt");

    /// <summary>{0} command, {1} option.</summary>
    public static Text OptionMissing { get; } = new("{0}: {1} is missing", "{0}: {1} ontbreekt");

    /// <summary>There is no command at all.</summary>
    public static Text CommandMissing { get; } = new("a command is missing", "er ontbreekt een opdracht");
}
