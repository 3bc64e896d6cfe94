using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Runner.Commands;

/// <summary>The language in which commands speak: that of <c>--lang</c>, else that of the surroundings.</summary>
public static class TerminalLanguage
{
    /// <summary>The environment variable that says it for this program alone.</summary>
    public const string Variable = "OPGAVESIM_LANG";

    /// <summary>The option that says it for one command.</summary>
    public const string Option = "--lang";

    private const string Dutch = "nl";
    private static readonly string[] Variables = [Variable, "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of a command line. It is known before the line is read, as what is wrong with the line is said in it too.</summary>
    /// <param name="args">The arguments.</param>
    public static ReportLanguage Of(IEnumerable<string> args) => Of(args, Environment.GetEnvironmentVariable);

    /// <summary>The same, in other surroundings.</summary>
    /// <param name="args">The arguments; what stands behind <c>--</c> is no option.</param>
    /// <param name="variable">The value of an environment variable; null: it is not set.</param>
    internal static ReportLanguage Of(IEnumerable<string> args, Func<string, string?> variable)
    {
        string[] words = [.. args.TakeWhile(word => word != "--")];
        var said = words.Zip(words.Skip(1)).Where(pair => pair.First == Option).Select(pair => pair.Second)
            .Concat(words.Where(word => word.StartsWith(Option + "=", StringComparison.Ordinal)).Select(word => word[(Option.Length + 1)..]))
            .Concat(Variables.Select(variable)).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return said is not null && IsDutch(said) ? ReportLanguage.Dutch : ReportLanguage.English;
    }

    /// <summary>The word for a language, as <c>--lang</c> takes it.</summary>
    /// <param name="language">The language.</param>
    public static string Word(ReportLanguage language) => language == ReportLanguage.Dutch ? Dutch : "en";

    /// <summary>Whether a locale such as nl, nl_NL.UTF-8 or nl-BE is Dutch.</summary>
    private static bool IsDutch(string locale) =>
        locale.StartsWith(Dutch, StringComparison.OrdinalIgnoreCase) && (locale.Length == Dutch.Length || !char.IsAsciiLetterOrDigit(locale[Dutch.Length]));
}
