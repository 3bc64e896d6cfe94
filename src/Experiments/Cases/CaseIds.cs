using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The identifiers that a file gives to its rows, and what refers to them.</summary>
/// <param name="source">Name of the file.</param>
internal sealed class CaseIds(string source)
{
    // beyond this many, looking for the nearest word costs more than it helps
    private const int MostForHint = 2000;

    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
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
    public static CaseIds None(string source) => new(source);

    /// <summary>The identifiers of a file that cannot be read.</summary>
    public static CaseIds Unknown(string source) => new(source) { IsWhole = false };

    /// <summary>The identifiers of a file; a fault for each empty and each second one.</summary>
    public static CaseIds Of(CaseSheet sheet)
    {
        var all = new CaseIds(sheet.Name) { IsWhole = sheet.IsWhole };
        foreach (var row in sheet.Rows)
        {
            all.Add(sheet, row);
        }

        return all;
    }

    /// <summary>Whether there is such an identifier.</summary>
    public bool TryFind(string id, out int at) => index.TryGetValue(id, out at);

    /// <summary>The index of what a cell refers to; −1, with a fault, when there is no such identifier.</summary>
    public int Find(CaseSheet sheet, CsvRow row, string column)
    {
        var cell = sheet.Cell(row, column);
        if (cell.IsEmpty)
        {
            sheet.Fault(cell, $"{column} is empty; allowed: an id of {source}");
            return -1;
        }

        return Find(sheet, cell, column, cell.Text);
    }

    /// <summary>The index of an identifier in a cell; −1, with a fault, when there is no such identifier.</summary>
    public int Find(CaseSheet sheet, CsvCell cell, string column, string id)
    {
        if (index.TryGetValue(id, out var at))
        {
            return at;
        }

        if (IsWhole)
        {
            var hint = twins.Find(id) is { } twin ? NearestWord.Meant(id, twin) : Count <= MostForHint ? sheet.Hint(id, ids) : "";
            sheet.Fault(cell, $"{column}: {Shown.Quoted(id)} is not an id of {source}{hint}");
        }

        return -1;
    }

    private void Add(CaseSheet sheet, CsvRow row)
    {
        var id = sheet.Cell(row, "id");
        if (id.IsEmpty)
        {
            sheet.Fault(id, "id is empty; each row needs one of its own");
            IsWhole = false;
        }
        else if (!index.TryAdd(id.Text, ids.Count))
        {
            sheet.Fault(id, $"id {Shown.Quoted(id.Text)} is on line {rows[index[id.Text]].Line} already; each row needs one of its own");
        }
        else
        {
            if (twins.Add(id.Text) is { } twin)
            {
                sheet.Fault(id, $"id {Shown.Quoted(id.Text)} and {Shown.Quoted(twin)} (line {rows[index[twin]].Line}) {LookAlike.Difference(id.Text, twin)}; give one of them another id, or write both alike");
            }

            var name = sheet.Cell(row, "name");
            Nameless += name.IsEmpty ? 1 : 0;
            ids.Add(id.Text);
            names.Add(name.IsEmpty ? id.Text : name.Text);
            rows.Add(row);
        }
    }
}
