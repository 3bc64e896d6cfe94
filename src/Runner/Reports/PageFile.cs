using System.Text;
using OpgaveSim.Runner.Reports.Texts;

namespace OpgaveSim.Runner.Reports;

/// <summary>Writes pages as files: beside an old one, then in its place, so that a crash leaves one or the other.</summary>
public static class PageFile
{
    /// <summary>Writes a page.</summary>
    /// <param name="file">The file; its folder is made where it is missing.</param>
    /// <param name="write">Writes the page.</param>
    public static void Write(string file, Action<TextWriter> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using (var writer = new StreamWriter(file + ".new", false, new UTF8Encoding(false)))
        {
            write(writer);
        }

        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>A language by its code.</summary>
    /// <param name="language">en or nl.</param>
    public static ReportLanguage LanguageOf(string language) => language switch
    {
        "en" => ReportLanguage.English,
        "nl" => ReportLanguage.Dutch,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "allowed: en, nl"),
    };
}
