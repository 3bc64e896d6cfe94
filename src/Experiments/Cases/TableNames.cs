using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// The names by which people call the tables of a case, as the name of a file or of a sheet, in English and Dutch. Capitals do not count.
/// </summary>
public static class TableNames
{
    /// <summary>Each table with its other names, in the order of <see cref="CaseFiles.All"/>.</summary>
    public static IReadOnlyList<(string Table, IReadOnlyList<string> Names)> All { get; } =
    [
        (CaseFiles.Actors, ["actoren", "partijen", "organisaties", "organisations", "organizations", "stakeholders", "nodes"]),
        (CaseFiles.Domains, ["domeinen", "beleidsvelden"]),
        (CaseFiles.Issues, ["opgaven", "vraagstukken"]),
        (CaseFiles.Positions, ["posities", "standpunten"]),
        (CaseFiles.Competences, ["competenties", "deskundigheid"]),
        (CaseFiles.Ties, ["banden", "relaties", "contacten", "edges", "links"]),
        (CaseFiles.Tables, ["tafels"]),
        (CaseFiles.Memberships, ["deelnames", "lidmaatschappen", "zetels", "members", "leden"]),
    ];

    private static readonly Dictionary<string, string> Tables = All.SelectMany(one => one.Names.Prepend(Plain(one.Table)).Select(name => (name, one.Table)))
        .ToDictionary(one => one.name, one => one.Table, StringComparer.OrdinalIgnoreCase);

    // a sheet of this name explains a workbook to its reader
    private static readonly HashSet<string> Explanations = new(["explanation", "uitleg", "readme", "read me", "leesmij", "lees mij", "toelichting"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A table's name without its ending.</summary>
    /// <param name="table">A name of <see cref="CaseFiles"/>.</param>
    public static string Plain(string table) => Path.GetFileNameWithoutExtension(table);

    /// <summary>The table that a name stands for, one of <see cref="CaseFiles.All"/>; null: none.</summary>
    /// <param name="name">The name of a file without its ending, or of a sheet.</param>
    public static string? Of(string name) => Tables.GetValueOrDefault(TidyText.Of(name).Trim() is var tidy && tidy.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? tidy[..^4] : tidy);

    /// <summary>Whether a sheet of this name explains the workbook, and holds no table.</summary>
    /// <param name="name">The name of a sheet.</param>
    public static bool IsExplanation(string name) => Explanations.Contains(TidyText.Of(name));
}
