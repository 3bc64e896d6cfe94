using System.Text.Json;
using System.Text.Json.Nodes;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Validation;

/// <summary>All that came out of published models: what <c>--json</c> prints and docs/validation.json holds.</summary>
/// <param name="Seed">Master seed.</param>
/// <param name="Quick">Whether it was the quick size.</param>
/// <param name="Digest">SHA-256 over points, replicates and values, 64 hex digits.</param>
/// <param name="Models">The models.</param>
public sealed record PublishedResult(ulong Seed, bool Quick, string Digest, IReadOnlyList<ModelResult> Models)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A result with its digest.</summary>
    public static PublishedResult Of(ulong seed, bool quick, IReadOnlyList<ModelResult> models) => new(seed, quick, DigestOf(models), models);

    /// <summary>The result as a JSON document.</summary>
    public JsonNode ToJson() => JsonSerializer.SerializeToNode(this, Options)!;

    /// <summary>The result as text, a line a cell or curve, so that changes can be seen.</summary>
    public string ToText()
    {
        var text = JsonSerializer.Serialize(this, Options);
        foreach (var start in (string[])["{\"name\"", "{\"label\"", "{\"measure\""])
        {
            text = text.Replace(start, "\n" + start, StringComparison.Ordinal);
        }

        return text + "\n";
    }

    /// <summary>A result from its text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static PublishedResult FromText(string text) => JsonSerializer.Deserialize<PublishedResult>(text, Options)
        ?? throw new JsonException("the text is not a result of published models");

    /// <summary>The digest of models: their names, points, replicates, cells and curves, to the bit.</summary>
    public static string DigestOf(IEnumerable<ModelResult> models)
    {
        using var digest = new RunDigest();
        foreach (var model in models)
        {
            digest.Table(model.Name);
            foreach (var point in model.Points)
            {
                digest.Value(point.Label);
                digest.Value(point.Replicates);
                foreach (var cell in point.Cells)
                {
                    digest.Value(cell.Measure);
                    digest.Value(cell.Value);
                    digest.Value(cell.StandardError);
                    digest.Value(cell.Low);
                    digest.Value(cell.High);
                }

                foreach (var curve in point.Curves)
                {
                    digest.Value(curve.Name);
                    foreach (var value in curve.Values)
                    {
                        digest.Value(value);
                    }
                }
            }
        }

        return digest.Finish();
    }
}
