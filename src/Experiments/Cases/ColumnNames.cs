using System.Text;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// The names by which people call the columns of a case, in English, in Dutch and in programs for networks: the one table of them, shown in
/// docs/spreadsheets.md and in the workbook of <c>new case</c>. Capitals, spaces, hyphens and underscores do not count.
/// </summary>
public static class ColumnNames
{
    /// <summary>Each column with its other names. A name counts in the tables that have such a column; one that stands with two columns is the first of them that a table has.</summary>
    public static IReadOnlyList<(string Column, IReadOnlyList<string> Names)> All { get; } =
    [
        ("id", ["code", "key", "sleutel", "afkorting", "identifier"]),
        ("actor", ["partij", "organisatie", "organisation", "organization", "deelnemer", "lid", "member", "actor id"]),
        ("table", ["tafel", "overleg", "werkgroep", "group", "groep", "table id"]),
        ("name", ["naam", "label", "titel", "organisatie", "organisation", "organization", "partij"]),
        ("kind", ["soort", "type", "category", "categorie", "soort organisatie", "type organisatie", "organisation type", "organization type"]),
        ("home", ["thuis", "thuisdomein", "domein", "domain", "beleidsveld"]),
        ("tier", ["schaal", "niveau", "level", "bestuurslaag"]),
        ("mandate", ["mandaat", "bevoegdheid"]),
        ("willingness", ["bereidheid"]),
        ("skill", ["vaardigheid", "samenwerkingsvaardigheid"]),
        ("capacity", ["capaciteit"]),
        ("domain", ["domein", "beleidsveld"]),
        ("issue", ["opgave", "vraagstuk"]),
        ("value", ["waarde", "score"]),
        ("round", ["ronde"]),
        ("size", ["omvang", "grootte", "aantal"]),
        ("from", ["source", "van", "bron", "source id", "from id"]),
        ("to", ["target", "naar", "doel", "target id", "to id"]),
        ("weight", ["gewicht", "sterkte", "strength"]),
        ("directed", ["gericht"]),
        ("note", ["notes", "notitie", "opmerking", "opmerkingen", "toelichting", "remark", "remarks", "comment", "comments"]),
    ];

    private static readonly ILookup<string, string> Columns =
        All.SelectMany(one => one.Names.Prepend(one.Column).Select(name => (Shape: Shape(name), one.Column))).ToLookup(one => one.Shape, one => one.Column);

    /// <summary>The column that a name stands for, among those that a table can have; null: none of them.</summary>
    /// <param name="name">A name in a header.</param>
    /// <param name="known">Columns of the table.</param>
    public static string? Of(string name, IEnumerable<string> known)
    {
        var shape = Shape(name);
        return Columns[shape].Concat(known.Where(column => Shape(column) == shape)).FirstOrDefault(column => known.Contains(column, StringComparer.Ordinal));
    }

    private static string Shape(string name)
    {
        var shape = new StringBuilder(name.Length);
        foreach (var character in TidyText.Of(name).Where(character => character is not (' ' or '-' or '_')))
        {
            shape.Append(char.ToLowerInvariant(character));
        }

        return shape.ToString();
    }
}
