using System.Text.Json;

namespace OpgaveSim.Testing;

/// <summary>
/// The oracle values. <c>oracles.json</c> in this folder holds all whose input is made up or published with the value. The others, on data of
/// others that is not copied here, are in <c>shared/oracles-shared.json</c> beside the repository, there or not.
/// </summary>
public static class OracleFile
{
    private static readonly Lazy<IReadOnlyDictionary<string, OracleCase>> Own = new(ReadOwn);
    private static readonly Lazy<IReadOnlyDictionary<string, OracleCase>> OnRealData = new(ReadBeside);

    /// <summary>Where the cases on real data are.</summary>
    public static string PathBeside { get; } = Path.GetFullPath(Path.Combine(SharedData.Folder, "..", "oracles-shared.json"));

    /// <summary>The cases of this repository.</summary>
    public static IEnumerable<string> Ids => Own.Value.Keys;

    /// <summary>The cases that only the file beside the repository has; none where it is not there.</summary>
    public static IEnumerable<string> IdsOnRealData => OnRealData.Value.Keys;

    /// <summary>A case by its name.</summary>
    public static OracleCase Case(string id) => Own.Value.TryGetValue(id, out var own) ? own : OnRealData.Value[id];

    private static Dictionary<string, OracleCase> ReadOwn()
    {
        using var stream = typeof(OracleFile).Assembly.GetManifestResourceStream("oracles.json")!;
        return Read(stream);
    }

    private static Dictionary<string, OracleCase> ReadBeside()
    {
        if (!File.Exists(PathBeside))
        {
            return [];
        }

        using var stream = File.OpenRead(PathBeside);
        return Read(stream).Where(one => !Own.Value.ContainsKey(one.Key)).ToDictionary();
    }

    private static Dictionary<string, OracleCase> Read(Stream stream) =>
        JsonDocument.Parse(stream).RootElement.GetProperty("cases").EnumerateArray()
            .Select(one => new OracleCase(
                one.GetProperty("id").GetString()!, one.GetProperty("measure").GetString()!,
                one.GetProperty("input"), one.GetProperty("expected"), one.GetProperty("tolerance").GetDouble()))
            .ToDictionary(one => one.Id);
}
