namespace OpgaveSim.Results.Tables;

/// <summary>All tables whose rows bear a run's key: those of runs, then those of worlds.</summary>
public static class KeyedTables
{
    /// <summary>All of them, in the order of the data dictionary.</summary>
    public static IReadOnlyList<KeyedTable> All { get; } = [.. ResultTables.All, .. CommonTables.All];

    /// <summary>Those that an experiment keeps.</summary>
    /// <param name="keep">What the experiment asks for; null: nothing said.</param>
    /// <param name="runs">Number of runs.</param>
    public static IReadOnlyList<KeyedTable> Kept(IReadOnlyList<string>? keep, long runs) =>
        [.. ResultTables.Kept(keep, runs), .. CommonTables.Kept(keep, runs)];
}
