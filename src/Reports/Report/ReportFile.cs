using OpgaveSim.Experiments.Input;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Database;
using OpgaveSim.Results.Output;

namespace OpgaveSim.Reports.Report;

/// <summary>The report of a result: one HTML file that works offline.</summary>
public static class ReportFile
{
    /// <summary>Writes the report, in the place of an old one.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">en or nl.</param>
    /// <param name="file">Where to; null: report.html in the folder.</param>
    /// <returns>The file written.</returns>
    /// <exception cref="FaultsException">The folder holds no results, they cannot be read, or the file that is there is somebody else's.</exception>
    public static string Write(string folder, string language, string? file = null)
    {
        using var files = new OutputFiles("the report", force: false);
        var target = file ?? Path.Combine(folder, ResultFolder.Report);
        Write(folder, language, files, target);
        files.Put();
        return target;
    }

    /// <summary>Writes the report as one of a command's files.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">en or nl.</param>
    /// <param name="files">The command's files.</param>
    /// <param name="file">Where to.</param>
    /// <exception cref="FaultsException">The folder holds no results, they cannot be read, or the file may not be written.</exception>
    public static void Write(string folder, string language, OutputFiles files, string file)
    {
        using var data = ReportData.Open(folder);
        files.Write(file, path => PageFile.Write(path, writer => ReportPage.Write(writer, new ReportContext(data, PageFile.LanguageOf(language)))));
    }

    /// <summary>The figures of a result, in the order of the report.</summary>
    /// <param name="folder">The results folder.</param>
    /// <param name="language">en or nl.</param>
    /// <exception cref="FaultsException">The folder holds no results, or they cannot be read.</exception>
    public static IReadOnlyList<PageFigure> Figures(string folder, string language)
    {
        using var data = ReportData.Open(folder);
        return [.. ReportSections.Of(new ReportContext(data, PageFile.LanguageOf(language))).SelectMany(section => section.Figures)];
    }
}
