using OpgaveSim.Runner.Results;

namespace OpgaveSim.Runner.Reports;

/// <summary>The report of a result: one HTML file that works offline.</summary>
public static class ReportFile
{
    /// <summary>Writes the report: beside an old one, then in its place.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">en or nl.</param>
    /// <param name="file">Where to; null: report.html in the folder.</param>
    /// <returns>The file written.</returns>
    /// <exception cref="Input.FaultsException">The folder holds no results, or they cannot be read.</exception>
    public static string Write(string folder, string language, string? file = null)
    {
        var target = file ?? Path.Combine(folder, ResultFolder.Report);
        using var data = ReportData.Open(folder);
        PageFile.Write(target, writer => ReportPage.Write(writer, new ReportContext(data, PageFile.LanguageOf(language))));
        return target;
    }

    /// <summary>The figures of a result, in the order of the report.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">en or nl.</param>
    /// <exception cref="Input.FaultsException">The folder holds no results, or they cannot be read.</exception>
    public static IReadOnlyList<Figure> Figures(string folder, string language)
    {
        using var data = ReportData.Open(folder);
        return [.. ReportSections.Of(new ReportContext(data, PageFile.LanguageOf(language))).SelectMany(section => section.Figures)];
    }
}
