namespace OpgaveSim.Experiments.Cases;

/// <summary>The files of a case, in the order in which a reader meets them.</summary>
public static class CaseFiles
{
    /// <summary>Who takes part; the one file that every case has.</summary>
    public const string Actors = "actors.csv";
    /// <summary>The domains, and what they are.</summary>
    public const string Domains = "domains.csv";
    /// <summary>The issues, and what each asks for.</summary>
    public const string Issues = "issues.csv";
    /// <summary>How actors stand on issues.</summary>
    public const string Positions = "positions.csv";
    /// <summary>What actors can do in each domain.</summary>
    public const string Competences = "competences.csv";
    /// <summary>Who knows whom.</summary>
    public const string Ties = "ties.csv";
    /// <summary>Tables that exist already.</summary>
    public const string Tables = "tables.csv";
    /// <summary>Who sits at which table.</summary>
    public const string Memberships = "memberships.csv";

    /// <summary>All of them, in that order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Actors, Domains, Issues, Positions, Competences, Ties, Tables, Memberships];
}
