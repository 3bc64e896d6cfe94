using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Whether a path is that of an experiment or of a case.</summary>
public static class FolderKind
{
    /// <summary>Whether a path is a workbook, or a folder of spreadsheets and no experiment.</summary>
    public static bool IsCase(string path) => (File.Exists(path) && IsWorkbook(path))
        || (Directory.Exists(path) && !File.Exists(Path.Combine(path, Experiment.FileName)) && Names(path).Any(name => IsCsv(name) || IsWorkbook(name)));

    /// <summary>Whether a path is a file of a case: a spreadsheet.</summary>
    public static bool IsPartOfCase(string path) => File.Exists(path) && (IsCsv(path) || IsWorkbook(path));

    /// <summary>Whether a case has what measuring needs and lacks what simulating needs; false of what cannot be opened, which is said where it is read.</summary>
    public static bool IsToMeasureAlone(string path)
    {
        try
        {
            var folder = CaseFolder.Open(path);
            return folder.Has(CaseFiles.Memberships) && !folder.Has(CaseFiles.Domains) && !folder.Has(CaseFiles.Issues);
        }
        catch (FaultsException)
        {
            return false;
        }
    }

    /// <summary>Whether a file is called as text in columns is, a second ending added by a program included.</summary>
    public static bool IsCsv(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".csv.txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is called as a workbook is; a lock file of an open one is none.</summary>
    public static bool IsWorkbook(string name) => !Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal)
        && Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLSB" or ".XLS" or ".ODS" or ".NUMBERS";

    /// <summary>Whether a file is called as a workbook is that can be read.</summary>
    public static bool IsReadableWorkbook(string name) => IsWorkbook(name) && Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLSM";

    private static IEnumerable<string> Names(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).OfType<string>()];
        }
        catch (UnauthorizedAccessException)
        {
            // said where the folder is opened
            return [];
        }
    }
}
