namespace OpgaveSim.Runner.Results;

/// <summary>The files of a results folder.</summary>
public static class ResultFolder
{
    /// <summary>The database.</summary>
    public const string Database = "results.duckdb";

    /// <summary>The manifest.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>The report.</summary>
    public const string Report = "report.html";

    /// <summary>Whether a folder holds results, finished or not.</summary>
    public static bool HoldsResults(string folder) =>
        File.Exists(Path.Combine(folder, Database)) || File.Exists(Path.Combine(folder, Manifest));
}
