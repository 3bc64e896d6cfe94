using OpgaveSim.Experiments.Definitions;

namespace OpgaveSim.Experiments.Cases;

/// <summary>Whether a path is that of an experiment or of a case, by the names of files alone.</summary>
public static class FolderKind
{
    /// <summary>Whether a path is a folder of spreadsheets and no experiment.</summary>
    public static bool IsCase(string path) => Directory.Exists(path) && !File.Exists(Path.Combine(path, Experiment.FileName))
        && Names(path).Any(name => IsCsv(name) || IsWorkbook(name));

    /// <summary>Whether a path is a file of a case: a spreadsheet.</summary>
    public static bool IsPartOfCase(string path) => File.Exists(path) && (IsCsv(path) || IsWorkbook(path));

    /// <summary>Whether a folder has what measuring needs and lacks what simulating needs.</summary>
    public static bool IsToMeasureAlone(string path)
    {
        var names = Names(path).ToHashSet(StringComparer.Ordinal);
        return names.Contains(CaseFiles.Tables) && names.Contains(CaseFiles.Memberships) && !names.Contains(CaseFiles.Domains) && !names.Contains(CaseFiles.Issues);
    }

    /// <summary>Whether a file is called as text in columns is, a second ending added by a program included.</summary>
    public static bool IsCsv(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".csv.txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is called as a workbook is; a lock file of an open one is none.</summary>
    public static bool IsWorkbook(string name) => !Path.GetFileName(name).StartsWith("~$", StringComparison.Ordinal)
        && Path.GetExtension(name).ToUpperInvariant() is ".XLSX" or ".XLSM" or ".XLSB" or ".XLS" or ".ODS" or ".NUMBERS";

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
