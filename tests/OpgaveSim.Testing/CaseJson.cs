using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.World;

namespace OpgaveSim.Testing;

/// <summary>A case as text, so that two can be compared to the last digit.</summary>
public static class CaseJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    public static string Of(CaseWorld world) => JsonSerializer.Serialize(world, Options);
}
