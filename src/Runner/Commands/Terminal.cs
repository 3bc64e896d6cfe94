using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Output;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// Where a command writes: what was asked for goes to standard output, everything else to standard error.
/// With <c>--json</c> standard output holds one JSON document and nothing more.
/// </summary>
public sealed class Terminal
{
    private const int WidthWithoutTerminal = 140, UsualColumns = 80;
    private static readonly JsonSerializerOptions JsonOptions = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A terminal of this process.</summary>
    public Terminal()
    {
        Out = Create(Console.Out, Console.IsOutputRedirected);
        Error = Create(Console.Error, Console.IsErrorRedirected);
    }

    /// <summary>Standard output.</summary>
    public IAnsiConsole Out { get; }

    /// <summary>Standard error.</summary>
    public IAnsiConsole Error { get; }

    /// <summary>Whether text has colours and the like: not in a file, and not where NO_COLOR has a value (https://no-color.org).</summary>
    /// <param name="isRedirected">Whether the text goes to a file or another program.</param>
    /// <param name="noColor">The value of NO_COLOR; null: it is not set.</param>
    internal static AnsiSupport Ansi(bool isRedirected, string? noColor) => isRedirected || !string.IsNullOrEmpty(noColor) ? AnsiSupport.No : AnsiSupport.Detect;

    /// <summary>Whether somebody watches standard error.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected;

    /// <summary>Columns of the terminal; as many as most have, where there is none.</summary>
    /// <param name="isError">Of standard error; else of standard output.</param>
    public static int Columns(bool isError = false)
    {
        if (isError ? Console.IsErrorRedirected : Console.IsOutputRedirected)
        {
            return UsualColumns;
        }

        try
        {
            return Console.WindowWidth is > 0 and var columns ? columns : UsualColumns;
        }
        catch (IOException)
        {
            return UsualColumns; // Windows, where standard output is no terminal
        }
    }

    /// <summary>Writes a JSON document to standard output.</summary>
    public static void WriteJson(JsonNode document) => Console.Out.WriteLine(Shown.Json(document.ToJsonString(JsonOptions)));

    /// <summary>Writes text of the program itself, made for a file, to standard output.</summary>
    public static void WriteText(string text) => Console.Out.Write(text);

    /// <summary>Writes a line to standard error, with what cannot be seen written out.</summary>
    public static void Say(string line) => Console.Error.WriteLine(Shown.Whole(line));

    /// <summary>Writes a line to standard error, with what cannot be seen in its values written out.</summary>
    public static void Say(ShownLine line) => Console.Error.WriteLine(line.ToString());

    /// <summary>Writes a line to standard output, with what cannot be seen written out.</summary>
    public static void Print(string line) => Console.Out.WriteLine(Shown.Whole(line));

    /// <summary>Writes a line to standard output, with what cannot be seen in its values written out.</summary>
    public static void Print(ShownLine line) => Console.Out.WriteLine(line.ToString());

    /// <summary>Writes a text to standard output, wrapped, with what cannot be seen written out.</summary>
    public static void PrintWrapped(string text)
    {
        foreach (var line in WrappedText.Lines(text, Columns()))
        {
            Print(line);
        }
    }

    /// <summary>Writes names to standard output, each with what it means, with what cannot be seen written out.</summary>
    public static void Print(IEnumerable<(string Name, string Meaning)> rows) =>
        new NamedLines(Console.Out, Columns()).Write([.. rows.Select(row => (Shown.Whole(row.Name), Shown.Whole(row.Meaning)))]);

    /// <summary>A text for a table: neither markup nor anything that cannot be seen.</summary>
    public static string Cell(string text) => Markup.Escape(Shown.Whole(text));

    /// <summary>Puts a command's files in their places, and says which files of others they replace.</summary>
    /// <param name="files">The files, all written.</param>
    /// <param name="language">The language.</param>
    public static void Put(OutputFiles files, ReportLanguage language = ReportLanguage.English)
    {
        foreach (var file in files.Put())
        {
            Say(RunTexts.ReplacedForeign.Filled(language, file));
        }
    }

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = Ansi(isRedirected, Environment.GetEnvironmentVariable("NO_COLOR")),
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
