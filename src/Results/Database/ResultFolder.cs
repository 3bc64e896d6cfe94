using OpgaveSim.Results.Files;

namespace OpgaveSim.Results.Database;

/// <summary>The files of a results folder.</summary>
public static class ResultFolder
{
    /// <summary>The database.</summary>
    public const string Database = "results.duckdb";

    /// <summary>The manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The report.</summary>
    public const string Report = "report.html";

    /// <summary>What a file is called while it is made, beside the one that it replaces: its name with this at the end.</summary>
    public const string Fresh = ".new";

    /// <summary>What the database's log is called: the database's name with this at the end.</summary>
    public const string Log = ".wal";

    /// <summary>Whether a folder holds results, finished or not: a database, or a manifest of this program.</summary>
    public static bool HoldsResults(string folder) =>
        File.Exists(Path.Combine(folder, Database)) || Results.Database.Manifest.IsOurs(Path.Combine(folder, Manifest));

    /// <summary>Whether a name is of a file that a process leaves which is killed before results are there.</summary>
    /// <param name="name">A name in the folder.</param>
    public static bool IsLeftOver(string name) =>
        name is FolderLock.FileName or ".probe" or Manifest + Fresh or Report + Fresh || name.StartsWith(Database + Fresh, StringComparison.Ordinal)
        || FreshFile.IsLeftOver(name);
}
