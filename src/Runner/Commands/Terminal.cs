using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Results.Output;
using Spectre.Console;

namespace OpgaveSim.Runner.Commands;

/// <summary>
/// Where a command writes: what was asked for goes to standard output, everything else to standard error.
/// With <c>--json</c> standard output holds one JSON document and nothing more.
/// </summary>
public sealed class Terminal
{
    private const int WidthWithoutTerminal = 140;
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

    /// <summary>Whether somebody watches standard error.</summary>
    public static bool IsWatched => !Console.IsErrorRedirected;

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

    /// <summary>A text for a table: neither markup nor anything that cannot be seen.</summary>
    public static string Cell(string text) => Markup.Escape(Shown.Whole(text));

    /// <summary>Puts a command's files in their places, and says which files of others they replace.</summary>
    /// <param name="files">The files, all written.</param>
    public static void Put(OutputFiles files)
    {
        foreach (var file in files.Put())
        {
            Say($"note: {file} was not written by opgavesim, or somebody changed it; --force replaced it");
        }
    }

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
        });
        if (isRedirected)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        return console;
    }
}
