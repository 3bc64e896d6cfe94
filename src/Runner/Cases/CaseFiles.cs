namespace OpgaveSim.Runner.Cases;

/// <summary>The files of a case, in the order in which a reader meets them.</summary>
internal static class CaseFiles
{
    public const string Actors = "actors.csv";
    public const string Domains = "domains.csv";
    public const string Issues = "issues.csv";
    public const string Positions = "positions.csv";
    public const string Competences = "competences.csv";
    public const string Ties = "ties.csv";
    public const string Tables = "tables.csv";
    public const string Memberships = "memberships.csv";

    public static readonly IReadOnlyList<string> All =
        [Actors, Domains, Issues, Positions, Competences, Ties, Tables, Memberships];
}
