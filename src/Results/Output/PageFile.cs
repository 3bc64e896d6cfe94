using System.Text;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Output;

/// <summary>Pages as files. Each says in its head that this program wrote it, so that it is known again wherever it lies.</summary>
public static class PageFile
{
    /// <summary>The policy of every page: the browser asks for nothing.</summary>
    public const string Policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";

    /// <summary>What stands at the beginning of every page's head.</summary>
    public const string Generator = "<meta name=\"generator\" content=\"OpgaveSim\">";

    /// <summary>What stands at the beginning of every page in Markdown.</summary>
    public const string MarkdownMark = "<!-- made by OpgaveSim -->";

    private const int LengthOfHead = 1024;

    /// <summary>Writes a page.</summary>
    /// <param name="file">The file, which is not there yet; its folder is.</param>
    /// <param name="write">Writes the page.</param>
    public static void Write(string file, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false));
        write(writer);
    }

    /// <summary>Whether a file is a page of this program; pages of versions before the mark are known by their policy.</summary>
    /// <param name="file">The file.</param>
    public static bool IsOurs(string file)
    {
        if (InputFile.Obstacle(file) is not null)
        {
            return false;
        }

        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[LengthOfHead];
        var text = Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return text.StartsWith(MarkdownMark, StringComparison.Ordinal)
            || (text.StartsWith("<!doctype html>", StringComparison.Ordinal)
                && (text.Contains(Generator, StringComparison.Ordinal) || text.Contains(Policy, StringComparison.Ordinal)));
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
