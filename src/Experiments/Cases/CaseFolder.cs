using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>
/// Where the tables of a case stand: in the files of a folder, in the sheets of a workbook, or in both: a folder without
/// <see cref="CaseFiles.Actors"/> and with one workbook has the sheets of that, and the files beside it.
/// </summary>
internal sealed partial class CaseFolder
{
    /// <summary>Bytes that a file of a case may have: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private readonly string path;
    private readonly CaseBook? book;
    private readonly IReadOnlyList<string> names;
    private readonly Dictionary<string, TableSource> tables = new(StringComparer.Ordinal);
    private readonly List<(TableSource Second, TableSource First)> twice = [];

    private CaseFolder(string path, IReadOnlyList<string> names, CaseBook? book)
    {
        (this.path, this.names, this.book) = (path, names, book);
        foreach (var name in names)
        {
            if (TableOf(name) is { } table)
            {
                Add(table, new TableSource(Path.Combine(path, name)));
            }
        }

        foreach (var (table, sheet) in book?.Tables ?? [])
        {
            Add(table, new TableSource(book!.File, sheet.Name));
        }
    }

    /// <summary>Whether it is a workbook and no folder.</summary>
    public bool IsWorkbook => book is not null && book.File == path;

    /// <summary>Whether it says who sits where, and nothing of domains: it can be measured, and not be simulated.</summary>
    public bool IsToMeasureAlone => Has(CaseFiles.Memberships) && !Has(CaseFiles.Domains) && !Has(CaseFiles.Issues);

    /// <summary>Opens a folder or a workbook.</summary>
    /// <exception cref="FaultsException">It is not there, is a file of another kind, or cannot be read.</exception>
    public static CaseFolder Open(string path)
    {
        if (File.Exists(path))
        {
            return FolderKind.IsReadableWorkbook(path) ? new CaseFolder(path, [], CaseBook.Open(path)) : throw new FaultsException(path, WhyNoCase(path));
        }

        if (!Directory.Exists(path))
        {
            throw new FaultsException(path, CaseFaultTexts.NoFolder(NearPath.Of(path), CaseFiles.Actors));
        }

        if (File.Exists(Path.Combine(path, Definitions.Experiment.FileName)) && !File.Exists(Path.Combine(path, CaseFiles.Actors)))
        {
            throw new FaultsException(path, CaseFaultTexts.IsExperiment);
        }

        try
        {
            string[] names = [.. Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName)
                .OfType<string>().Where(name => FolderKind.IsCsv(name) || FolderKind.IsWorkbook(name)).Order(StringComparer.Ordinal)];
            return new CaseFolder(path, names, BookOf(path, names));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(path, FileTexts.UnreadableFolder(e.Message));
        }
    }

    /// <summary>Where a table stands, or would stand if it were there.</summary>
    public TableSource SourceOf(string table) => tables.TryGetValue(table, out var source) ? source
        : IsWorkbook ? new TableSource(path) : new TableSource(Path.Combine(path, table));

    /// <summary>What a message calls a table: its file or its sheet.</summary>
    public Text Called(string table) => tables.TryGetValue(table, out var source) ? source.Called
        : IsWorkbook ? TableWords.MissingSheet(table) : Text.Same(table);

    /// <summary>The words that say, after <see cref="SourceOf"/>, that a table is not there.</summary>
    public Text Lacks(string table) => IsWorkbook ? CaseFaultTexts.Lacks(Called(table), Sheets) : CaseFaultTexts.IsMissing;

    /// <summary>The sheets that a workbook has, in words.</summary>
    public Text Sheets => CaseFaultTexts.SheetsAre(Shown.Some(book?.Names ?? []));

    /// <summary>Whether there is a table, or a file, of this name, readable or not.</summary>
    public bool Has(string name) => tables.ContainsKey(name) || names.Contains(name, StringComparer.Ordinal);

    /// <summary>Says what is not read, or was found under another name; a fault for each name that is near to that of a table.</summary>
    public void Survey(CaseFaults faults, CaseRemarks remarks)
    {
        foreach (var (second, first) in twice)
        {
            faults.Add(second, 0, 0, CaseFaultTexts.SameTable(first.Called));
        }

        foreach (var (table, source) in tables.Where(one => one.Value.Sheet is null && Path.GetFileName(one.Value.File) != one.Key))
        {
            remarks.Add(CaseRemarkTexts.ReadAs(source.Called, table));
        }

        book?.SayKnownByHeader(remarks);
        List<Text> strangers = [.. Strangers(faults).Select(Text.Same), .. book?.Strangers(faults, remarks, tables.ContainsKey) ?? []];
        if (strangers.Count > 0)
        {
            remarks.Add(CaseRemarkTexts.Strangers(new(Shown.Some([.. strangers.Select(one => one.En)]).En, Shown.Some([.. strangers.Select(one => one.Nl)]).Nl)));
        }
    }

    /// <summary>The bytes of a file; null when it is not there, or with a fault when it cannot be read.</summary>
    public byte[]? Read(string name, CaseFaults faults)
    {
        if (!Has(name))
        {
            return null;
        }

        var file = SourceOf(name).File;
        var bytes = InputFile.Read(file, MaxBytes, out var obstacle);
        if (obstacle is not null)
        {
            faults.Add(file, obstacle);
        }

        return bytes;
    }

    /// <summary>The sheet that holds a table; null: it is a file, or not there.</summary>
    public WorkbookSheet? SheetOf(string table) => tables.TryGetValue(table, out var source) && source.Sheet is not null ? book!.Tables.First(one => one.Table == table).Sheet : null;

    private void Add(string table, TableSource source)
    {
        if (!tables.TryAdd(table, source))
        {
            twice.Add((source, tables[table]));
        }
    }

    private static CaseBook? BookOf(string path, IReadOnlyList<string> names)
    {
        string[] books = names.Contains(CaseFiles.Actors, StringComparer.Ordinal) ? [] : [.. names.Where(FolderKind.IsReadableWorkbook)];
        return books.Length switch
        {
            0 => null,
            1 => CaseBook.Open(Path.Combine(path, books[0])),
            _ => throw new FaultsException(path, CaseFaultTexts.ManyWorkbooks(books.Length, Shown.Some(books))),
        };
    }

    /// <summary>The table that a file holds by its name: its own, as it is, or another that people use; null: none. Capitals count in its own name, as they do on many systems.</summary>
    private static string? TableOf(string name) => CaseFiles.All.Contains(name, StringComparer.Ordinal) ? name
        : name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && TableNames.Of(name) is { } table && !string.Equals(WithoutCopies(name), table, StringComparison.OrdinalIgnoreCase) ? table : null;

    private static Text WhyNoCase(string file) => FolderKind.IsWorkbook(file)
        ? CaseFaultTexts.OtherWorkbook
        : CaseFaultTexts.IsFile(CaseFiles.Actors).Then(FolderKind.IsPartOfCase(file) ? CaseFaultTexts.NameFolder(Path.GetDirectoryName(Path.GetFullPath(file))) : Text.None);

    /// <summary>Names of files that are no part of a case and are like none of its names; a fault for each that is.</summary>
    private List<string> Strangers(CaseFaults faults)
    {
        var strangers = new List<string>();
        foreach (var name in names.Where(name => !tables.Values.Any(source => source.Sheet is null && Path.GetFileName(source.File) == name)))
        {
            var file = Path.Combine(path, name);
            if (file == book?.File)
            {
                continue;
            }

            if (FolderKind.IsWorkbook(name) && !tables.ContainsKey(CaseFiles.Actors))
            {
                faults.Add(file, WhyNoCase(file));
            }
            else if (!FolderKind.IsWorkbook(name) && NearestWord.Hint(WithoutCopies(name), CaseFiles.All.Where(known => !tables.ContainsKey(known))) is { En.Length: > 0 } hint)
            {
                faults.Add(file, CaseFaultTexts.NotAFile(TableWords.Files, hint));
            }
            else
            {
                strangers.Add(name);
            }
        }

        return strangers;
    }

    // a name as it was before programs added to it: actors.csv.csv, actors.csv.txt, actors (1).csv, actors - Copy.csv
    private static string WithoutCopies(string name) => Added().Replace(name, "") + ".csv";

    [GeneratedRegex(@"(\s*\(\d+\)|\s*-\s*(copy|kopie|copie|copia)(\s*\(\d+\))?|\.csv|\.txt)+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Added();
}
