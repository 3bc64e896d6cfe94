using System.Text.Json;
using System.Text.Json.Nodes;
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
    public static void WriteJson(JsonNode document) => Console.Out.WriteLine(document.ToJsonString(JsonOptions));

    /// <summary>Writes a line to standard error.</summary>
    public static void Say(string line) => Console.Error.WriteLine(line);

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
