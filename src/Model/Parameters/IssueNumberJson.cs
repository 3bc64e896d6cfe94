using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpgaveSim.Model.Parameters;

/// <summary>A number of issues as JSON: a number where it does not vary, else an object with mean and sd.</summary>
internal sealed class IssueNumberJson : JsonConverter<IssueNumber>
{
    private const string Mean = "mean", Deviation = "sd";

    /// <summary>Reads a number, or an object with mean and sd.</summary>
    /// <exception cref="JsonException">It is neither.</exception>
    public override IssueNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return new IssueNumber { Mean = reader.GetDouble() };
        }

        var parts = JsonElement.ParseValue(ref reader);
        return parts.ValueKind == JsonValueKind.Object && parts.GetPropertyCount() == 2
            && Number(parts, Mean) is { } mean && Number(parts, Deviation) is { } deviation
            ? new IssueNumber { Mean = mean, Sd = deviation }
            : throw new JsonException("expected a number, or an object with mean and sd");
    }

    /// <summary>Writes it.</summary>
    public override void Write(Utf8JsonWriter writer, IssueNumber value, JsonSerializerOptions options)
    {
        if (!value.Varies)
        {
            writer.WriteNumberValue(value.Mean);
            return;
        }

        writer.WriteStartObject();
        writer.WriteNumber(Mean, value.Mean);
        writer.WriteNumber(Deviation, value.Sd);
        writer.WriteEndObject();
    }

    private static double? Number(JsonElement of, string key) =>
        of.TryGetProperty(key, out var part) && part.ValueKind == JsonValueKind.Number ? part.GetDouble() : null;
}
