using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>A table of a case with named columns; whatever is wrong with a value becomes a fault at its place.</summary>
internal sealed class CaseSheet
{
    private readonly TableSource source;
    private readonly CaseReading reading;
    private readonly CaseNumbers numbers;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    /// <summary>Takes a table, and finds columns that are there twice.</summary>
    public CaseSheet(TableSource from, CsvTable table, char separator, CaseReading of)
    {
        (source, reading) = (from, of);
        numbers = new CaseNumbers(separator, source.Line, () => reading.Remarks.Add(CaseRemarkTexts.MinusSign(source.Subject)));
        (Header, Rows, IsWhole) = (table.Header, table.Rows, table.IsWhole);
        for (var i = 0; i < Header.Cells.Length; i++)
        {
            if (!Header.Cells[i].IsEmpty && !columns.TryAdd(Header.Cells[i].Text, i))
            {
                Fault(Header.Cells[i], CaseFaultTexts.ColumnTwice(Shown.Quoted(Header.Cells[i].Text)));
            }
        }
    }

    /// <summary>What a message calls it.</summary>
    public Text Name => source.Called;

    /// <summary>What a sentence that begins with it calls it.</summary>
    public Text Subject => source.Subject;

    /// <summary>What a message calls one of its lines.</summary>
    public Text Line => source.Line;

    /// <summary>The header.</summary>
    public CsvRow Header { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>False when rows are missing because they are at fault.</summary>
    public bool IsWhole { get; }

    /// <summary>The nearest of the right words, unless the file has many faults already.</summary>
    public Text Hint(string wrong, IEnumerable<string> right) => reading.Faults.HasMany(source) ? Text.None : NearestWord.Hint(wrong, right);

    /// <summary>Whether there is a column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell of a row in a column; an empty one when there is no such column.</summary>
    public CsvCell Cell(CsvRow row, string column) =>
        columns.TryGetValue(column, out var i) ? row.Cells[i] : new CsvCell("", new TextPlace(row.Line, 0));

    /// <summary>Adds a fault at a cell.</summary>
    public void Fault(CsvCell cell, Text message) => reading.Faults.Add(source, cell.Place.Line, cell.Place.Column, message);

    /// <summary>Adds a fault of the file as a whole.</summary>
    public void Fault(Text message) => reading.Faults.Add(source, 0, 0, message);

    /// <summary>Adds a fault of the header.</summary>
    public void FaultOfHeader(Text message) => reading.Faults.Add(source, Header.Line, 0, message);

    /// <summary>Gives columns that go by another name their own: see <see cref="ColumnNames"/>. A table without ids has its names for them.</summary>
    /// <param name="known">The columns that have a fixed name.</param>
    /// <param name="domains">Domains that are columns too; their names are theirs.</param>
    public void Rename(CaseColumns known, CaseIds? domains = null)
    {
        string[] all = [.. known.All];
        for (var i = 0; i < Header.Cells.Length; i++)
        {
            var name = Header.Cells[i].Text;
            if (name.Length > 0 && !all.Contains(name, StringComparer.Ordinal) && OwnName(name, [.. all.Where(column => !Has(column))], domains) is { } column)
            {
                columns[column] = i;
                columns.Remove(name);
                reading.Remarks.Renamed(name, column);
            }
        }

        if (known.Required.Contains("id", StringComparer.Ordinal) && !Has("id") && columns.TryGetValue("name", out var names))
        {
            columns["id"] = names;
            reading.Remarks.Add(CaseRemarkTexts.NamesAreIds(source.Subject));
        }
    }

    /// <summary>The column that a name stands for; null: its own, or none.</summary>
    private string? OwnName(string name, IReadOnlyList<string> columnsLeft, CaseIds? domains) =>
        domains is null || !domains.TryFindInAnyCase(name, out var domain) ? ColumnNames.Of(name, columnsLeft)
        : domains.Ids[domain] == name || Has(domains.Ids[domain]) ? null
        : domains.Ids[domain];

    /// <summary>Takes a first column without a name for another; nothing where it has a name, or the other is there.</summary>
    /// <param name="column">The column.</param>
    public void NameFirst(string column)
    {
        if (Header.Cells is [{ IsEmpty: true }, ..])
        {
            columns.TryAdd(column, 0);
        }
    }

    /// <summary>Whether all required columns are there, by their own names or others; a fault for each that is not, and for each that is unknown.</summary>
    /// <param name="known">The columns that have a fixed name.</param>
    /// <param name="domains">Domains that are columns too; while not all of them are known, no column is called unknown.</param>
    /// <param name="alike">More words that an unknown column may have been meant to be.</param>
    public bool HasColumns(CaseColumns known, CaseIds? domains = null, IEnumerable<string>? alike = null)
    {
        Rename(known, domains);
        string[] allowed = [.. known.All, .. domains?.Ids ?? []];
        if (domains is not { IsWhole: false })
        {
            CheckUnknown([.. columns.Where(column => !allowed.Contains(column.Key, StringComparer.Ordinal)).OrderBy(column => column.Value).Select(column => Header.Cells[column.Value])],
                known, domains is not null, allowed.Concat(alike ?? []));
        }

        CheckNameless();
        var missing = known.Required.Where(column => !Has(column)).ToArray();
        foreach (var column in missing)
        {
            FaultOfHeader(CaseFaultTexts.ColumnMissing(TableWords.Of(column), Name, TableWords.Of(known.Required)));
        }

        return missing.Length == 0;
    }

    private void CheckUnknown(IReadOnlyList<CsvCell> unknown, CaseColumns known, bool hasDomains, IEnumerable<string> right)
    {
        if (reading.IgnoresUnknown)
        {
            reading.Remarks.Count(unknown.Count, CaseRemarkTexts.UnknownColumns(unknown.Count, Name, Shown.Some([.. unknown.Select(cell => cell.Text)])));
            return;
        }

        foreach (var cell in unknown)
        {
            var rest = hasDomains ? CaseFaultTexts.AndDomains : Text.None;
            Fault(cell, CaseFaultTexts.NotAColumn(Shown.Quoted(cell.Text), Name, TableWords.Of(known.All), rest, Hint(cell.Text, right)));
        }
    }

    /// <summary>What the header calls a column; its own name where it is not there.</summary>
    public string Named(string column) => columns.TryGetValue(column, out var i) && !Header.Cells[i].IsEmpty ? Header.Cells[i].Text : column;

    /// <summary>A fault for each column that has values and no name.</summary>
    private void CheckNameless()
    {
        for (var i = 0; i < Header.Cells.Length && !reading.IgnoresUnknown; i++)
        {
            if (Header.Cells[i].IsEmpty && !columns.ContainsValue(i))
            {
                foreach (var value in Rows.Select(row => row.Cells[i]).Where(cell => !cell.IsEmpty).Take(1))
                {
                    Fault(value, CaseFaultTexts.Nameless(Shown.Quoted(value.Text)));
                }
            }
        }
    }

    /// <summary>Whether there are rows; a fault when there is a header alone.</summary>
    public bool HasRows()
    {
        if (Rows.Count == 0 && IsWhole)
        {
            Fault(CaseFaultTexts.NoRows);
        }

        return Rows.Count > 0;
    }

    /// <summary>A number; <paramref name="blank"/> for an empty cell, and, with a fault, for a wrong one.</summary>
    public double Number(CsvRow row, string column, NumberRange range, double blank) => Number(Cell(row, column), column, range, blank);

    /// <summary>The number in a cell; <paramref name="blank"/> for an empty one, and, with a fault, for a wrong one.</summary>
    public double Number(CsvCell cell, string column, NumberRange range, double blank)
    {
        if (cell.IsEmpty)
        {
            return blank;
        }

        if (numbers.Read(cell, range, out var value) is not { } wrong)
        {
            return value;
        }

        Fault(cell, CaseFaultTexts.WrongNumber(Shown.Plain(Named(column)), Shown.Quoted(cell.Text), wrong, range.Words));
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

        Fault(cell, CaseFaultTexts.WrongNumber(Named(column), Shown.Quoted(cell.Text), wrong, range.Words));
        return blank;
    }
}
