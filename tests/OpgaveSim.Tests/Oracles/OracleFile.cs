using System.Text.Json;

namespace OpgaveSim.Tests.Oracles;

/// <summary>The published oracle values <c>shared/oracles-shared.json</c> beside the repository, there or not.</summary>
internal static class OracleFile
{
    private static readonly Lazy<IReadOnlyDictionary<string, OracleCase>> Cases = new(Read);

    public static string FilePath { get; } = Path.GetFullPath(Path.Combine(SharedData.Folder, "..", "oracles-shared.json"));

    public static IEnumerable<string> Ids => Cases.Value.Keys;

    public static OracleCase Case(string id) => Cases.Value[id];

    private static Dictionary<string, OracleCase> Read()
    {
        using var stream = File.OpenRead(FilePath);
        return JsonDocument.Parse(stream).RootElement.GetProperty("cases").EnumerateArray()
            .Select(one => new OracleCase(
                one.GetProperty("id").GetString()!, one.GetProperty("measure").GetString()!,
                one.GetProperty("input"), one.GetProperty("expected"), one.GetProperty("tolerance").GetDouble()))
            .ToDictionary(one => one.Id);
    }
}
