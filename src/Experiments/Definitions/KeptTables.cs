namespace OpgaveSim.Experiments.Definitions;

/// <summary>Which tables of results an experiment keeps beside <c>run</c>, which is always kept. What is in them, results say.</summary>
public static class KeptTables
{
    /// <summary>Runs from which on the tables with a row for each actor, tie or member are kept only when asked for.</summary>
    public const int ManyRuns = 1000;

    private static readonly string[] Large = ["member", "actor", "tie"];

    /// <summary>Tables that an experiment can choose to keep, in the order of results.</summary>
    public static IReadOnlyList<string> All { get; } = ["kind", "round", "gathering", "member", "solution", "actor", "tie"];

    /// <summary>The tables that an experiment keeps, in the order of results.</summary>
    /// <param name="keep">What the experiment asks for; null: nothing said.</param>
    /// <param name="runs">Number of runs.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string>? keep, long runs) => keep is not null
        ? [.. All.Where(keep.Contains)]
        : runs >= ManyRuns ? [.. All.Except(Large)] : All;
}
