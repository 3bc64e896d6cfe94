using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// What a sheet holds that nobody gave a name (Sheet1, Blad2): the table whose columns its header names. Only tables that need two columns of their own can be known like
/// this; a header that suits two of them, or none, leaves a doubt.
/// </summary>
internal static partial class SheetByHeader
{
    private static readonly string[] Known = [CaseFiles.Actors, CaseFiles.Ties, CaseFiles.Memberships];

    /// <summary>The table, one of <see cref="CaseFiles.All"/>; null: the sheet has a name of its own, or its header leaves a doubt.</summary>
    /// <param name="sheet">The sheet.</param>
    public static string? Of(WorkbookSheet sheet)
    {
        if (!NameOfPrograms().IsMatch(sheet.Name))
        {
            return null;
        }

        string[][] rows = [.. sheet.Rows.Take(TableHeader.MostRowsAbove + 1).Select(row => row.Cells.Select(cell => TidyText.Of(cell.Text)).ToArray())];
        string[] fitting = [.. Known.Where(table => TableHeader.ByName(table, rows) is not null)];
        return fitting.Length == 1 ? fitting[0] : null;
    }

    // what Excel, LibreOffice and Google call a sheet in English, Dutch, German and French
    [GeneratedRegex(@"^\s*(sheet|blad|werkblad|tabelle|feuil(le)?)\s*[0-9]*\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameOfPrograms();
}
