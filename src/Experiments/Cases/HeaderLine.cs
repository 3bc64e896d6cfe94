using System.Text;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Finds the header of a file that has a title or other lines above it.</summary>
internal static class HeaderLine
{
    private const int MostLinesAbove = 20;

    private static readonly Dictionary<string, IReadOnlyList<string>> Required = new(StringComparer.Ordinal)
    {
        [CaseFiles.Actors] = CaseColumns.Actors.Required,
        [CaseFiles.Domains] = CaseColumns.Domains.Required,
        [CaseFiles.Issues] = CaseColumns.Issues.Required,
        [CaseFiles.Positions] = CaseColumns.WidePairs.Required,
        [CaseFiles.Competences] = CaseColumns.WidePairs.Required,
        [CaseFiles.Ties] = CaseColumns.Ties.Required,
        [CaseFiles.Tables] = CaseColumns.Tables.Required,
        [CaseFiles.Memberships] = CaseColumns.Memberships.Required,
    };

    /// <summary>Notes that the header stands below other lines, and whether it does.</summary>
    /// <param name="name">Name of the file; of one that is no part of a case nothing is noted.</param>
    /// <param name="path">Path as the user knows it.</param>
    /// <param name="utf8">Its text.</param>
    /// <param name="faults">Where the fault goes.</param>
    public static bool IsBelow(string name, string path, byte[] utf8, CaseFaults faults)
    {
        if (!Required.TryGetValue(name, out var required))
        {
            return false;
        }

        using var reader = new StreamReader(new MemoryStream(utf8), Encoding.UTF8);
        var isFirst = true;
        for (var line = 1; line <= MostLinesAbove && reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text) || text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (IsHeader(text, required))
            {
                if (!isFirst)
                {
                    faults.Add(path, line, 0, "the header is on this line; it belongs on the first one: delete what stands above it");
                }

                return !isFirst;
            }

            isFirst = false;
        }

        return false;
    }

    private static bool IsHeader(string line, IReadOnlyList<string> required) => ",;\t".Any(separator =>
    {
        var fields = line.Split(separator).Select(field => TidyText.Of(field.Trim().Trim('"'))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return required.All(fields.Contains);
    });
}
