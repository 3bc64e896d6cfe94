using System.Text.RegularExpressions;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The folder of a case.</summary>
internal sealed partial class CaseFolder
{
    /// <summary>Bytes that a file of a case may have: 64 MiB.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private readonly string folder;
    private readonly IReadOnlyList<string> names;

    private CaseFolder(string path, IReadOnlyList<string> csvNames) => (folder, names) = (path, csvNames);

    /// <summary>Opens a folder.</summary>
    /// <exception cref="FaultsException">It is not there, is a file, or cannot be listed.</exception>
    public static CaseFolder Open(string path)
    {
        if (File.Exists(path))
        {
            throw new FaultsException(path, $"is a file; a case is a folder with {CaseFiles.Actors}"
                + (FolderKind.IsPartOfCase(path) ? $": name {Path.GetDirectoryName(Path.GetFullPath(path))}" : ""));
        }

        if (!Directory.Exists(path))
        {
            throw new FaultsException(path, $"there is no such folder{NearPath.Of(path)}; a case is a folder with {CaseFiles.Actors}");
        }

        if (File.Exists(Path.Combine(path, Definitions.Experiment.FileName)) && !File.Exists(Path.Combine(path, CaseFiles.Actors)))
        {
            throw new FaultsException(path, "is an experiment, and no case; name the folder of its case, or run the experiment");
        }

        try
        {
            return new CaseFolder(path, [.. Directory.EnumerateFileSystemEntries(path).Select(Path.GetFileName)
                .OfType<string>().Where(name => FolderKind.IsCsv(name) || FolderKind.IsWorkbook(name)).Order(StringComparer.Ordinal)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FaultsException(path, $"the folder cannot be read: {e.Message}");
        }
    }

    /// <summary>Path of a file of the case, as the user knows it.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Whether the folder has a file of this name, readable or not.</summary>
    public bool Has(string name) => names.Contains(name, StringComparer.Ordinal);

    /// <summary>Names of CSV files that are no part of a case and are like none of its names; a fault for each that is.</summary>
    public IReadOnlyList<string> Strangers(CaseFaults faults)
    {
        var strangers = new List<string>();
        foreach (var name in names.Except(CaseFiles.All, StringComparer.Ordinal))
        {
            if (FolderKind.IsWorkbook(name))
            {
                if (!Has(CaseFiles.Actors))
                {
                    faults.Add(PathOf(name), $"is a workbook; save each of its sheets as 'CSV UTF-8', under the names of the files of a case ({string.Join(", ", CaseFiles.All)})");
                }
            }
            else if (NearestWord.Hint(WithoutCopies(name), CaseFiles.All.Where(known => !Has(known))) is { Length: > 0 } hint)
            {
                faults.Add(PathOf(name), $"is not a file of a case (those are {string.Join(", ", CaseFiles.All)}){hint}");
            }
            else
            {
                strangers.Add(name);
            }
        }

        return strangers;
    }

    /// <summary>The bytes of a file; null when it is not there, or with a fault when it cannot be read.</summary>
    public byte[]? Read(string name, CaseFaults faults)
    {
        if (!Has(name))
        {
            return null;
        }

        var path = PathOf(name);
        var bytes = InputFile.Read(path, MaxBytes, out var obstacle);
        if (obstacle is not null)
        {
            faults.Add(path, obstacle);
        }

        return bytes;
    }

    // a name as it was before programs added to it: actors.csv.csv, actors.csv.txt, actors (1).csv, actors - Copy.csv
    private static string WithoutCopies(string name) => Added().Replace(name, "") + ".csv";

    [GeneratedRegex(@"(\s*\(\d+\)|\s*-\s*(copy|kopie|copie|copia)(\s*\(\d+\))?|\.csv|\.txt)+\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Added();
}
