namespace OpgaveSim.Experiments.Definitions;

/// <summary>Which tables of results an experiment keeps beside <c>run</c>, which is always kept. What is in them, results say.</summary>
public static class KeptTables
{
    /// <summary>Runs from which on the tables with a row for each actor, tie or member are kept only when asked for.</summary>
    public const int ManyRuns = 1000;

    private static readonly string[] Large = ["member", "actor", "tie"];

    /// <summary>Tables that an experiment can choose to keep, in the order of results.</summary>
    public static IReadOnlyList<string> All { get; } = ["kind", "round", "closed_table", "member", "solution", "actor", "tie"];

    /// <summary>
    /// What tables were called in earlier versions, by the name that they have now. Experiments may still use the old name and results
    /// may still have it; digests keep it for good.
    /// </summary>
    public static IReadOnlyDictionary<string, string> FormerNames { get; } = new Dictionary<string, string> { ["closed_table"] = "gathering" };

    /// <summary>The name that a table has now.</summary>
    /// <param name="name">Its name, or the one that it had in earlier versions.</param>
    public static string NameNow(string name) => FormerNames.FirstOrDefault(table => table.Value == name).Key ?? name;

    /// <summary>The tables that an experiment keeps, in the order of results.</summary>
    /// <param name="keep">What the experiment asks for, by names of now or of before; null: nothing said.</param>
    /// <param name="runs">Number of runs.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string>? keep, long runs) => keep is not null
        ? [.. All.Intersect(keep.Select(NameNow))]
        : runs >= ManyRuns ? [.. All.Except(Large)] : All;
}
