namespace OpgaveSim.Model.World;

/// <summary>The tables of a case that simulated tables can be like.</summary>
public static class TablesToFill
{
    /// <summary>Fewest members of one.</summary>
    public const int Least = 2;

    /// <summary>Most members of one.</summary>
    public const int Most = 256;

    /// <summary>The tables with 2 to 256 members, in the order of the case.</summary>
    /// <param name="given">The case.</param>
    public static IReadOnlyList<CaseTable> Of(CaseWorld given) => [.. given.Tables.Where(table => table.Members.Count is >= Least and <= Most)];
}
