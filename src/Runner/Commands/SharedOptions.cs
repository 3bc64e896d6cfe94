using System.CommandLine;

namespace OpgaveSim.Runner.Commands;

/// <summary>Options that several commands have.</summary>
public static class SharedOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "One JSON document on standard output, figures not rounded" };

    /// <summary><c>--force</c>.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replace files that are there though opgavesim did not write them; inputs and results never are" };

    /// <summary><c>--lang en|nl</c>.</summary>
    public static Option<string> Language()
    {
        var language = new Option<string>("--lang") { Description = "Language of the report", DefaultValueFactory = _ => "en", HelpName = "en|nl" };
        language.AcceptOnlyFromAmong("en", "nl");
        return language;
    }
}
