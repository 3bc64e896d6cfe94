using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>A file of a case as a table with named columns; whatever is wrong with a value becomes a fault at its place.</summary>
internal sealed class CaseSheet
{
    private readonly string path;
    private readonly CaseFaults faults;
    private readonly CaseNumbers numbers;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <summary>Takes a table, and finds columns that are there twice, or have values and no name.</summary>
    public CaseSheet(string name, string filePath, CsvTable table, char separator, CaseReading reading)
    {
        (Name, path, faults) = (name, filePath, reading.Faults);
        numbers = new CaseNumbers(separator, () => reading.Remarks.Add($"{name} has the minus sign '−' (U+2212) in numbers: read as '-'."));
        (Header, Rows, IsWhole) = (table.Header, table.Rows, table.IsWhole);
        for (var i = 0; i < Header.Cells.Length; i++)
        {
            AddColumn(Header.Cells[i], i);
        }
    }

    /// <summary>Name of the file.</summary>
    public string Name { get; }

    /// <summary>The header.</summary>
    public CsvRow Header { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>False when rows are missing because they are at fault.</summary>
    public bool IsWhole { get; }

    /// <summary>The nearest of the right words, unless the file has many faults already.</summary>
    public string Hint(string wrong, IEnumerable<string> right) => faults.HasMany(path) ? "" : NearestWord.Hint(wrong, right);

    /// <summary>Whether there is a column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell of a row in a column; an empty one when there is no such column.</summary>
    public CsvCell Cell(CsvRow row, string column) =>
        columns.TryGetValue(column, out var i) ? row.Cells[i] : new CsvCell("", new TextPlace(row.Line, 0));

    /// <summary>Adds a fault at a cell.</summary>
    public void Fault(CsvCell cell, string message) => faults.Add(path, cell.Place, message);

    /// <summary>Adds a fault of the file as a whole.</summary>
    public void Fault(string message) => faults.Add(path, message);

    /// <summary>Adds a fault of the header.</summary>
    public void FaultOfHeader(string message) => faults.Add(path, Header.Line, 0, message);

    /// <summary>Whether all required columns are there; a fault for each that is not, and for each that is unknown.</summary>
    /// <param name="known">The columns that have a fixed name.</param>
    /// <param name="domains">Domains that are columns too; while not all of them are known, no column is called unknown.</param>
    /// <param name="alike">More words that an unknown column may have been meant to be.</param>
    public bool HasColumns(CaseColumns known, CaseIds? domains = null, IEnumerable<string>? alike = null)
    {
        var allowed = known.All.Concat(domains?.Ids ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var cell in Header.Cells.Where(cell => !cell.IsEmpty && !allowed.Contains(cell.Text) && domains is not { IsWhole: false }))
        {
            var rest = domains is null ? "" : ", and the ids of the domains";
            var hint = Hint(cell.Text, allowed.Concat(alike ?? []));
            Fault(cell, $"{Shown.Quoted(cell.Text)} is not a column of {Name} (those are {string.Join(", ", known.All)}{rest}){hint}");
        }

        var missing = known.Required.Where(column => !Has(column)).ToArray();
        foreach (var column in missing)
        {
            FaultOfHeader($"column '{column}' is missing; {Name} needs {string.Join(", ", known.Required)}");
        }

        return missing.Length == 0;
    }

    /// <summary>Whether there are rows; a fault when there is a header alone.</summary>
    public bool HasRows()
    {
        if (Rows.Count == 0 && IsWhole)
        {
            Fault("has a header and no rows");
        }

        return Rows.Count > 0;
    }

    /// <summary>A number; <paramref name="blank"/> for an empty cell, and, with a fault, for a wrong one.</summary>
    public double Number(CsvRow row, string column, NumberRange range, double blank)
    {
        var cell = Cell(row, column);
        if (cell.IsEmpty)
        {
            return blank;
        }

        if (numbers.Read(cell, range, out var value) is not { } wrong)
        {
            return value;
        }

        Fault(cell, $"{Shown.Plain(column)}: {Shown.Quoted(cell.Text)} {wrong}; allowed: {range.Words}");
        return blank;
    }

    /// <summary>A whole number; <paramref name="blank"/> for an empty cell, and, with a fault, for a wrong one.</summary>
    public int Whole(CsvRow row, string column, NumberRange range, int blank)
    {
        var cell = Cell(row, column);
        if (cell.IsEmpty)
        {
            return blank;
        }

        if (CaseNumbers.ReadWhole(cell, range, out var value) is not { } wrong)
        {
            return value;
        }

        Fault(cell, $"{column}: {Shown.Quoted(cell.Text)} {wrong}; allowed: {range.Words}");
        return blank;
    }

    private void AddColumn(CsvCell name, int index)
    {
        if (name.IsEmpty)
        {
            foreach (var value in Rows.Select(row => row.Cells[index]).Where(cell => !cell.IsEmpty).Take(1))
            {
                Fault(value, $"{Shown.Quoted(value.Text)} is in a column that has no name in the header");
            }
        }
        else if (!columns.TryAdd(name.Text, index))
        {
            Fault(name, $"column {Shown.Quoted(name.Text)} is there twice");
        }
    }
}
