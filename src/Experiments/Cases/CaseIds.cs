using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The identifiers that a file gives to its rows, and what refers to them.</summary>
/// <param name="source">What a message calls the table.</param>
internal sealed class CaseIds(Text source)
{
    // beyond this many, looking for the nearest word costs more than it helps
    private const int MostForHint = 2000;

    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byName = new(StringComparer.Ordinal);
    private readonly Twins twins = new();
    private readonly List<string> ids = [];
    private readonly List<string> names = [];
    private readonly List<CsvRow> rows = [];

    /// <summary>The identifiers, in the order of the file.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>The names; the identifier where there is none.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The rows, in step with <see cref="Ids"/>.</summary>
    public IReadOnlyList<CsvRow> Rows => rows;

    /// <summary>How many there are.</summary>
    public int Count => ids.Count;

    /// <summary>How many have no name.</summary>
    public int Nameless { get; private set; }

    /// <summary>False when rows are missing because they are at fault: then what is not found is not called unknown.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The identifiers of a file that is not there.</summary>
    public static CaseIds None(Text source) => new(source);

    /// <summary>The identifiers of a file that cannot be read.</summary>
    public static CaseIds Unknown(Text source) => new(source) { IsWhole = false };

    /// <summary>The identifiers of a table: a fault for each empty one, and for each second one unless its row says the same.</summary>
    public static CaseIds Of(CaseSheet sheet, CaseRemarks remarks)
    {
        var all = new CaseIds(sheet.Name) { IsWhole = sheet.IsWhole };
        var again = new List<string>();
        foreach (var row in sheet.Rows)
        {
            all.Add(sheet, row, again);
        }

        remarks.Count(again.Count, CaseRemarkTexts.RowsAgain(again.Count, sheet.Name, Shown.Some(again)));
        return all;
    }

    /// <summary>Identifiers that are texts of their own, without names or rows, such as the columns of a matrix; a fault for each that looks like another one.</summary>
    /// <param name="sheet">Where they stand.</param>
    /// <param name="texts">The texts; each counts once.</param>
    public static CaseIds OfTexts(CaseSheet sheet, IEnumerable<CsvCell> texts)
    {
        var all = new CaseIds(sheet.Name);
        foreach (var cell in texts.Where(cell => !cell.IsEmpty && all.index.TryAdd(cell.Text, all.Count)))
        {
            if (all.twins.Add(cell.Text) is { } twin)
            {
                sheet.Fault(cell, CaseFaultTexts.TwinNames(Shown.Quoted(cell.Text), Shown.Quoted(twin), LookAlike.Difference(cell.Text, twin)));
            }

            all.Take(cell.Text, cell.Text, new CsvRow(cell.Place.Line, [cell]));
        }

        return all;
    }

    /// <summary>Whether there is such an identifier.</summary>
    public bool TryFind(string id, out int at) => index.TryGetValue(id, out at);

    /// <summary>Whether there is such an identifier, or one thing of that name.</summary>
    public bool TryFindByIdOrName(string text, out int at) => index.TryGetValue(text, out at) || (byName.TryGetValue(text, out at) && at != Ambiguous);

    /// <summary>Whether there is such an identifier, one thing of that name, or an identifier that looks like it.</summary>
    public bool TryFindInAnyCase(string text, out int at) => TryFindByIdOrName(text, out at) || (twins.Find(text) is { } twin && TryFind(twin, out at));

    /// <summary>The index of what a cell refers to; −1, with a fault, when there is no such identifier.</summary>
    public int Find(CaseSheet sheet, CsvRow row, string column) => Find(sheet, sheet.Cell(row, column), column);

    /// <summary>The index of what a cell refers to, by its id or its name; −1, with a fault, when there is no such thing.</summary>
    public int Find(CaseSheet sheet, CsvCell cell, string column)
    {
        if (cell.IsEmpty)
        {
            sheet.Fault(cell, CaseFaultTexts.EmptyReference(sheet.Named(column), source));
            return -1;
        }

        return Find(sheet, cell, column, cell.Text);
    }

    /// <summary>The index of an identifier in a cell; −1, with a fault, when there is no such identifier.</summary>
    public int Find(CaseSheet sheet, CsvCell cell, string column, string id)
    {
        if (TryFindByIdOrName(id, out var at))
        {
            return at;
        }

        if (IsWhole)
        {
            var hint = twins.Find(id) is { } twin ? NearestWord.Meant(id, twin) : Count <= MostForHint ? sheet.Hint(id, ids) : Text.None;
            sheet.Fault(cell, CaseFaultTexts.NotAnId(sheet.Named(column), Shown.Quoted(id), source, hint));
        }

        return -1;
    }

    private void Add(CaseSheet sheet, CsvRow row, List<string> again)
    {
        var id = sheet.Cell(row, "id");
        if (id.IsEmpty)
        {
            sheet.Fault(id, CaseFaultTexts.EmptyId(sheet.Named("id")));
            IsWhole = false;
        }
        else if (!index.TryAdd(id.Text, ids.Count))
        {
            var first = rows[index[id.Text]];
            if (first.Cells.Select(cell => cell.Text).SequenceEqual(row.Cells.Select(cell => cell.Text), StringComparer.Ordinal))
            {
                again.Add(id.Text);
            }
            else
            {
                sheet.Fault(id, CaseFaultTexts.IdTwice(Shown.Quoted(id.Text), sheet.Line, first.Line));
            }
        }
        else
        {
            if (twins.Add(id.Text) is { } twin)
            {
                sheet.Fault(id, CaseFaultTexts.TwinIds(Shown.Quoted(id.Text), Shown.Quoted(twin), sheet.Line, rows[index[twin]].Line, LookAlike.Difference(id.Text, twin)));
            }

            var name = sheet.Cell(row, "name");
            Nameless += name.IsEmpty ? 1 : 0;
            Take(id.Text, name.IsEmpty ? id.Text : name.Text, row);
        }
    }

    private void Take(string id, string name, CsvRow row)
    {
        byName[name] = byName.ContainsKey(name) ? Ambiguous : ids.Count;
        ids.Add(id);
        names.Add(name);
        rows.Add(row);
    }
}
