using System.CommandLine;

namespace OpgaveSim.Runner.Commands;

/// <summary>Options that several commands have.</summary>
public static class SharedOptions
{
    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() => new("--json");

    /// <summary><c>--force</c>.</summary>
    public static Option<bool> Force() => new("--force");

    /// <summary><c>--ignore-unknown</c>.</summary>
    public static Option<bool> IgnoreUnknown() => new("--ignore-unknown");

    /// <summary><c>--cluster</c>.</summary>
    public static Option<string> Cluster() => new("--cluster") { HelpName = "CONNECTION" };

    /// <summary><c>--parallel</c>.</summary>
    public static RangeOption Parallel() => new("--parallel", 1, 1024);

    /// <summary><c>--lang en|nl</c>.</summary>
    public static Option<string> Language()
    {
        var language = new Option<string>("--lang") { DefaultValueFactory = _ => "en", HelpName = "en|nl" };
        language.AcceptOnlyFromAmong("en", "nl");
        return language;
    }
}
