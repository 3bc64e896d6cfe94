using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpgaveSim.Results.Inference;

/// <summary>Findings as text: the same finding is the same text, to the byte, and comes back from it.</summary>
public static class InferenceJson
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>A finding, or a part of one, as a JSON document that ends with a line break.</summary>
    /// <exception cref="ArgumentException">A number in it is not finite.</exception>
    public static string Text<T>(T finding) => JsonSerializer.Serialize(finding, Written) + "\n";

    /// <summary>What <see cref="Text"/> gave.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="JsonException">It is no such document.</exception>
    public static T Read<T>(string file) => JsonSerializer.Deserialize<T>(File.ReadAllText(file), Written)
        ?? throw new JsonException($"{file} holds no finding");
}
