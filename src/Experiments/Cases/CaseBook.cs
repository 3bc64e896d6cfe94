using OpgaveSim.Experiments.Input;
using OpgaveSim.Experiments.Workbooks;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>A workbook that holds tables of a case, a sheet a table.</summary>
internal sealed class CaseBook
{
    private readonly IReadOnlyList<WorkbookSheet> sheets;

    private CaseBook(string file, IReadOnlyList<WorkbookSheet> all)
    {
        (File, sheets) = (file, all);
        Tables = [.. all.Where(sheet => !sheet.IsHidden).Select(sheet => (TableOf(sheet), sheet)).Where(one => one.Item1 is not null).Select(one => (one.Item1!, one.sheet))];
    }

    /// <summary>The file, as the user knows it.</summary>
    public string File { get; }

    /// <summary>Names of the sheets that are not hidden.</summary>
    public IReadOnlyList<string> Names => [.. sheets.Where(sheet => !sheet.IsHidden).Select(sheet => sheet.Name)];

    /// <summary>The sheets that hold tables, each with the table: hidden ones are none.</summary>
    public IReadOnlyList<(string Table, WorkbookSheet Sheet)> Tables { get; }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="FaultsException">It cannot be read.</exception>
    public static CaseBook Open(string file)
    {
        var bytes = InputFile.Read(file, CaseFolder.MaxBytes, out var obstacle);
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            obstacle = CaseFaultTexts.OldOrLocked;
        }

        var sheets = obstacle is null ? WorkbookReader.Read(bytes!, out obstacle) : null;
        return sheets is not null ? new CaseBook(file, sheets) : throw new FaultsException(file, obstacle!);
    }

    /// <summary>Remarks on each sheet without a name of its own that is known by its header.</summary>
    /// <param name="remarks">Where remarks go.</param>
    public void SayKnownByHeader(CaseRemarks remarks)
    {
        foreach (var (table, sheet) in Tables.Where(one => TableNames.Of(one.Sheet.Name) is null))
        {
            remarks.Add(CaseRemarkTexts.ByHeader(sheet.Name, TableNames.Plain(table)));
        }
    }

    /// <summary>Names of the sheets that hold no table and are like none of their names; a fault for each that is, a remark on what is hidden.</summary>
    /// <param name="faults">Where faults go.</param>
    /// <param name="remarks">Where remarks go.</param>
    /// <param name="isThere">Whether the case has a table.</param>
    public IEnumerable<Text> Strangers(CaseFaults faults, CaseRemarks remarks, Func<string, bool> isThere)
    {
        string[] hidden = [.. sheets.Where(sheet => sheet.IsHidden).Select(sheet => sheet.Name)];
        if (hidden.Length > 0)
        {
            remarks.Add(CaseRemarkTexts.HiddenSheets(hidden.Length, Shown.Some(hidden)));
        }

        var strangers = new List<Text>();
        foreach (var sheet in sheets.Where(sheet => !sheet.IsHidden && TableOf(sheet) is null && !TableNames.IsExplanation(sheet.Name)))
        {
            if (NearestWord.Hint(sheet.Name, CaseFiles.All.Where(table => !isThere(table)).Select(TableNames.Plain)) is { En.Length: > 0 } hint)
            {
                faults.Add(new TableSource(File, sheet.Name), 0, 0, CaseFaultTexts.NotATable(TableWords.Sheets, hint));
            }
            else
            {
                strangers.Add(PlaceTexts.Sheet(sheet.Name));
            }
        }

        return strangers;
    }

    private static string? TableOf(WorkbookSheet sheet) => TableNames.Of(sheet.Name) ?? SheetByHeader.Of(sheet);
}
