using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Runner.Experiments;

namespace OpgaveSim.Runner.Results;

/// <summary>
/// <c>manifest.json</c>: the experiment as run and its hash, hypotheses, seed, version, machine, start and end, how it was
/// executed, which runs failed, and the digest. Written before the first run and after the last.
/// </summary>
public sealed class Manifest
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject content;

    /// <summary>Bytes that a manifest may have: the largest design takes less.</summary>
    private const long Largest = 1L << 30;

    private Manifest(JsonObject content) => this.content = content;

    /// <summary>The program's version, with the commit behind a plus where it is known.</summary>
    public static string Version { get; } =
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>finished, running, interrupted or failed.</summary>
    public string Status => (string?)content["status"] ?? "unknown";

    /// <summary>The digest of the results; null: not finished.</summary>
    public string? Digest => (string?)content["digest"];

    /// <summary>The version that made the results.</summary>
    public string MadeBy => (string?)content["version"] ?? "unknown";

    /// <summary>What should be known about the experiment.</summary>
    public IReadOnlyList<string> Warnings => Texts("warnings");

    /// <summary>The same in Dutch; none: an earlier version made it.</summary>
    public IReadOnlyList<string> WarningsNl => Texts("warningsNl");

    /// <summary>What was assumed about the case.</summary>
    public IReadOnlyList<string> Assumptions => Texts("assumptions");

    /// <summary>The whole document.</summary>
    public JsonObject Content => content;

    /// <summary>A manifest of a run that begins.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="execution">How it is executed.</param>
    /// <param name="started">When it begins.</param>
    public static Manifest Begin(Experiment experiment, JsonObject execution, DateTimeOffset started) => new(new JsonObject
    {
        ["program"] = "opgavesim",
        ["version"] = Version,
        ["name"] = experiment.Head.Name,
        ["title"] = experiment.Head.Title,
        ["seed"] = experiment.Head.Seed,
        ["experimentHash"] = Hash(experiment.Text),
        ["hypotheses"] = JsonSerializer.SerializeToNode(experiment.Hypotheses, JsonSerializerOptions.Web),
        ["status"] = "running",
        ["started"] = started.ToString("O"),
        ["machine"] = Machine.Describe(),
        ["execution"] = execution,
        ["runsPlanned"] = experiment.RunCount,
        ["warnings"] = Array(experiment.Warnings.Select(warning => warning.En)),
        ["warningsNl"] = Array(experiment.Warnings.Select(warning => warning.Nl)),
        ["assumptions"] = Array(experiment.Points.SelectMany(point => point.Case?.Assumptions ?? []).Distinct()),
        ["experiment"] = JsonNode.Parse(experiment.Text),
    });

    /// <summary>Reads the manifest of a results folder; null when there is none or it is broken.</summary>
    public static Manifest? Read(string folder)
    {
        var file = Path.Combine(folder, ResultFolder.Manifest);
        try
        {
            return Input.InputFile.Read(file, Largest, out _) is { } bytes && JsonNode.Parse(bytes) is JsonObject content ? new Manifest(content) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Notes the end.</summary>
    /// <param name="status">finished, interrupted or failed.</param>
    /// <param name="runs">Runs in the results.</param>
    /// <param name="planned">Runs that there were to be; where a rule stops them, known at the end only.</param>
    /// <param name="failures">Runs that failed, with their error.</param>
    /// <param name="digest">The digest, when all runs are there.</param>
    /// <param name="ended">When it ended.</param>
    public void End(string status, int runs, long planned, IReadOnlyList<(RunKey Key, string Error)> failures, string? digest, DateTimeOffset ended)
    {
        content["status"] = status;
        content["ended"] = ended.ToString("O");
        content["runsPlanned"] = planned;
        content["runsFinished"] = runs;
        content["failures"] = new JsonArray([.. failures.Select(failure => (JsonNode)new JsonObject
        {
            ["run"] = failure.Key.ToString(),
            ["error"] = failure.Error,
        })]);
        content["digest"] = digest;
    }

    /// <summary>Notes how many worlds each point got and why; nothing where their number was given.</summary>
    public void Note(IReadOnlyList<StoppedPoint> stopped)
    {
        if (stopped.Count > 0)
        {
            content["stopping"] = new JsonArray([.. stopped.Select(point => (JsonNode)new JsonObject
            {
                ["point"] = point.Point,
                ["worlds"] = point.Worlds,
                ["halfWidth"] = point.HalfWidth,
                ["reason"] = Input.YamlBinder.EnumWord(point.Reason),
            })]);
        }
    }

    /// <summary>Notes which runs were lost with a silo and begun again, each with why; nothing where none was.</summary>
    public void NoteBegunAgain(IReadOnlyList<(RunKey Key, string Why)> losses)
    {
        if (losses.Count > 0)
        {
            content["begunAgain"] = new JsonArray([.. losses.Select(loss => (JsonNode)new JsonObject
            {
                ["run"] = loss.Key.ToString(),
                ["why"] = loss.Why,
            })]);
        }
    }

    /// <summary>Writes the manifest: beside the old one, then in its place, so that a crash leaves one or the other.</summary>
    public void Write(string folder)
    {
        var file = Path.Combine(folder, ResultFolder.Manifest);
        File.WriteAllText(file + ".new", content.ToJsonString(Options) + "\n");
        File.Move(file + ".new", file, overwrite: true);
    }

    /// <summary>SHA-256 of a text, 64 lower-case hex digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private string[] Texts(string key) => content[key] is JsonArray texts ? [.. texts.Select(text => (string?)text ?? "")] : [];
}
