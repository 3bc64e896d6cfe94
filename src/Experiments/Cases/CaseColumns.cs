namespace OpgaveSim.Experiments.Cases;

/// <summary>The columns of a file of a case.</summary>
/// <param name="Required">Columns that must be there.</param>
/// <param name="Optional">Columns that are read when they are there.</param>
/// <param name="Ignored">Columns that are known from published data, or for people to read, and not used.</param>
internal sealed record CaseColumns(
    IReadOnlyList<string> Required, IReadOnlyList<string> Optional, IReadOnlyList<string> Ignored)
{
    public static readonly CaseColumns Actors = new(
        ["id", "kind"],
        ["name", "home", "tier", "mandate", "willingness", "skill", "capacity"],
        ["sector", "guessed_full_name", "state", "note"]);

    public static readonly CaseColumns Domains = new(["id"], ["name"], ["note"]);

    /// <summary>Beside these, a column for each domain where the domains have a file of their own.</summary>
    public static readonly CaseColumns Issues = new(["id"], ["name", "round"], ["note"]);

    public static readonly CaseColumns Ties = new(["from", "to"], ["kind", "weight"], ["directed", "note"]);

    public static readonly CaseColumns Tables = new(
        ["id"], ["name", "size", "issue"], ["parent", "chamber", "kind", "note"]);

    public static readonly CaseColumns Memberships = new(["actor", "table"], [], ["side", "rank", "title", "note"]);

    /// <summary>Positions or competences, one pair a line.</summary>
    public static readonly CaseColumns LongPairs = new(["actor", "value"], ["domain", "issue"], ["note"]);

    /// <summary>Positions or competences, one actor a line; beside these a column for each domain.</summary>
    public static readonly CaseColumns WidePairs = new(["actor"], [], ["note"]);

    /// <summary>Names that no domain can have, since domains become columns beside them.</summary>
    public static readonly IReadOnlySet<string> Reserved =
        new HashSet<string>(["actor", "domain", "issue", "value", "id", "name", "round", "note"], StringComparer.Ordinal);

    /// <summary>All of them, as a message lists them.</summary>
    public IEnumerable<string> All => Required.Concat(Optional).Concat(Ignored);
}
