using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Files;
using OpgaveSim.Results.Tables;

namespace OpgaveSim.Results.Database;

/// <summary>
/// <c>manifest.json</c>: the experiment as run and its hash, hypotheses, seed, version, machine, start and end, how it was
/// executed, which runs failed, and the digest. Written before the first run and after the last.
/// </summary>
public sealed class Manifest
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Program = "opgavesim";

    private static readonly string[] Statuses = ["running", "finished", "finished-with-failures", "interrupted", "failed"];

    private readonly JsonObject content;

    /// <summary>Bytes that a manifest may have: the largest design takes less.</summary>
    private const long Largest = 1L << 30;

    private Manifest(JsonObject content) => this.content = content;

    /// <summary>The program's version, with the commit behind a plus where it is known.</summary>
    public static string Version { get; } =
        typeof(Manifest).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>finished, running, interrupted, failed or finished-with-failures.</summary>
    public string Status => Text("status") ?? "unknown";

    /// <summary>The digest of the results; null: not finished.</summary>
    public string? Digest => Text("digest");

    /// <summary>The digest of the runs alone; null: not finished, or an earlier version made it.</summary>
    public string? DigestOfRuns => Text("digestOfRuns");

    /// <summary>The digest of what worlds have in common; null: not finished, or nothing is.</summary>
    public string? DigestOfCommon => Text("digestOfCommon");

    /// <summary>The version that made the results.</summary>
    public string MadeBy => Text("version") ?? "unknown";

    /// <summary>The hash of the experiment; null: it does not say it.</summary>
    public string? ExperimentHash => Text("experimentHash");

    /// <summary>The experiment's name; empty: it does not say it.</summary>
    public string Name => Text("name") ?? "";

    /// <summary>What should be known about the experiment.</summary>
    public IReadOnlyList<string> Warnings => Texts("warnings");

    /// <summary>The same in Dutch; none: an earlier version made it.</summary>
    public IReadOnlyList<string> WarningsNl => Texts("warningsNl");

    /// <summary>What was assumed about the case.</summary>
    public IReadOnlyList<string> Assumptions => Texts("assumptions");

    /// <summary>The same in Dutch; none: an earlier version made it.</summary>
    public IReadOnlyList<string> AssumptionsNl => Texts("assumptionsNl");

    /// <summary>The whole document.</summary>
    public JsonObject Content => content;

    /// <summary>A manifest of a run that begins.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="execution">How it is executed.</param>
    /// <param name="started">When it begins.</param>
    public static Manifest Begin(Experiment experiment, JsonObject execution, DateTimeOffset started) => new(new JsonObject
    {
        ["program"] = Program,
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
        ["assumptions"] = Array(AssumptionsOf(experiment).Select(one => one.English)),
        ["assumptionsNl"] = Array(AssumptionsOf(experiment).Select(one => one.Dutch)),
        ["experiment"] = JsonNode.Parse(experiment.Text),
    });

    /// <summary>Reads the manifest of a results folder.</summary>
    /// <returns>Null: there is none.</returns>
    /// <exception cref="ResultDamagedException">It is not as this program writes it.</exception>
    public static Manifest? Read(string folder)
    {
        var file = Path.Combine(folder, ResultFolder.Manifest);
        if (!File.Exists(file))
        {
            return null;
        }

        var manifest = new Manifest(Parse(file) ?? throw new ResultDamagedException(file, ManifestFaultTexts.NotAnObject));
        return manifest.Fault() is { } fault ? throw new ResultDamagedException(file, fault) : manifest;
    }

    /// <summary>Whether a file is a manifest of this program, whole or not, by its beginning.</summary>
    /// <param name="file">The file; it need not be there.</param>
    public static bool IsOurs(string file)
    {
        const int LengthOfBeginning = 64;
        if (!File.Exists(file) || InputFile.Obstacle(file) is not null)
        {
            return false;
        }

        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        var text = new char[LengthOfBeginning];
        var beginning = string.Concat(text.Take(reader.ReadBlock(text)).Where(letter => !char.IsWhiteSpace(letter)));
        return beginning.StartsWith($$"""{"program":"{{Program}}",""", StringComparison.Ordinal);
    }

    /// <summary>Notes the end.</summary>
    /// <param name="status">finished, interrupted or failed.</param>
    /// <param name="runs">Runs in the results.</param>
    /// <param name="planned">Runs that there were to be; where a rule stops them, known at the end only.</param>
    /// <param name="failures">Runs that failed, with their error.</param>
    /// <param name="digest">The digest, when all runs are there.</param>
    /// <param name="ended">When it ended.</param>
    public void End(string status, int runs, long planned, IReadOnlyList<(RunKey Key, string Error)> failures, ResultDigest? digest, DateTimeOffset ended)
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
        content["digest"] = digest?.Whole;
        content["digestOfRuns"] = digest?.OfRuns;
        content["digestOfCommon"] = digest?.OfCommon;
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
                ["reason"] = YamlBinder.EnumWord(point.Reason),
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
        using var fresh = new FreshFile(Path.Combine(folder, ResultFolder.Manifest));
        File.WriteAllText(fresh.Name, content.ToJsonString(Options) + "\n");
        fresh.Put(replaces: true);
    }

    /// <summary>SHA-256 of a text, 64 lower-case hex digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<CaseRemark> AssumptionsOf(Experiment experiment) => experiment.Points.SelectMany(point => point.Case?.Assumptions ?? []).Distinct();

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static JsonObject? Parse(string file)
    {
        try
        {
            var bytes = InputFile.Read(file, Largest, out var obstacle) ?? throw new ResultDamagedException(file, obstacle!);
            return JsonNode.Parse(bytes, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private string? Text(string key) => TextOf(content[key]);

    private string[] Texts(string key) => content[key] is JsonArray texts ? [.. texts.Select(text => TextOf(text) ?? "")] : [];

    /// <summary>What is not as this program writes it; null: nothing.</summary>
    private Text? Fault()
    {
        // another version may have said less
        var isOfThisVersion = MadeBy == Version;
        if (Text("version") is null || (Text("program") ?? (isOfThisVersion ? null : Program)) != Program)
        {
            return ManifestFaultTexts.NoMaker;
        }

        bool Is(string key, JsonValueKind kind) => content[key] is not { } node || node.GetValueKind() == kind;
        var wrong = ((string[])["name", "title", "experimentHash", "status", "started", "ended", "digest", "digestOfRuns", "digestOfCommon"]).FirstOrDefault(key => !Is(key, JsonValueKind.String))
            ?? ((string[])["warnings", "assumptions", "failures", "hypotheses", "changes", "stopping", "begunAgain"]).FirstOrDefault(key => !Is(key, JsonValueKind.Array))
            ?? ((string[])["machine", "execution", "experiment"]).FirstOrDefault(key => !Is(key, JsonValueKind.Object))
            ?? ((string[])["seed", "runsPlanned", "runsFinished"]).FirstOrDefault(key => !Is(key, JsonValueKind.Number))
            ?? ((string[])["warnings", "assumptions"]).FirstOrDefault(key => content[key]?.AsArray().Any(text => TextOf(text) is null) == true)
            ?? (content["machine"]?.AsObject().Any(part => part.Key is "os" or "architecture" or "runtime" && TextOf(part.Value) is null) == true ? "machine" : null);
        return wrong is not null ? ManifestFaultTexts.OtherType(wrong)
            : isOfThisVersion && ExperimentHash is null ? ManifestFaultTexts.NoHash
            : !Statuses.Contains(Status) ? ManifestFaultTexts.OtherStatus
            : Status == "finished" && Digest is null ? ManifestFaultTexts.NoDigest
            : null;
    }
}
