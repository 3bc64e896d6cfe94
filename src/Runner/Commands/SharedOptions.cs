using System.CommandLine;

namespace OpgaveSim.Runner.Commands;

/// <summary>Options that several commands have.</summary>
public static class SharedOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json") { Description = "One JSON document on standard output, figures not rounded" };

    /// <summary><c>--force</c>.</summary>
    public static Option<bool> Force() => new("--force") { Description = "Replace files that are there though opgavesim did not write them; inputs and results never are" };

    /// <summary><c>--ignore-unknown</c>.</summary>
    public static Option<bool> IgnoreUnknown() => new("--ignore-unknown") { Description = "Of a case: pass over columns that are not known, instead of refusing them" };

    /// <summary><c>--cluster</c>.</summary>
    /// <param name="does">What is done there: the first word of its description.</param>
    public static Option<string> Cluster(string does) =>
        new("--cluster") { Description = $"{does} on a cluster (see opgavesim silo): {ClusterText.Stores}, or HOST:PORT of a gateway", HelpName = "CONNECTION" };

    /// <summary><c>--parallel</c>.</summary>
    public static RangeOption Parallel() =>
        new("--parallel", 1, 1024) { Description = "Runs at a time (default: one a processor of this machine, and with --cluster at least one a silo)" };

    /// <summary><c>--lang en|nl</c>.</summary>
    public static Option<string> Language()
    {
        var language = new Option<string>("--lang") { Description = "Language of the report", DefaultValueFactory = _ => "en", HelpName = "en|nl" };
        language.AcceptOnlyFromAmong("en", "nl");
        return language;
    }
}
