namespace OpgaveSim.Fuzz;

/// <summary>Where inputs begin: files of the repository.</summary>
internal static class Corpus
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Experiments, as bytes.</summary>
    public static IReadOnlyList<byte[]> Experiments() =>
        [.. Files("experiments", "*.yaml").Concat(Files("tests/Fuzz/corpus", "*.yaml")).Concat(Files("src/Runner/Starts/Files", "*.yaml")).Where(bytes => bytes.Length < 20_000)];

    /// <summary>Folders of cases, as files by name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Cases() =>
    [
        .. ((string[])["experiments/regional-energy", "tests/Fuzz/corpus", "src/Runner/Starts/Files"]).Select(at => Path.Combine(Root, at))
            .SelectMany(at => Directory.EnumerateDirectories(at, "*", SearchOption.AllDirectories))
            .Where(at => !at.Contains("results", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(at => Directory.EnumerateFiles(at, "*.csv").Order(StringComparer.Ordinal).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes)).Where(files => files.Count > 0),
    ];

    private static IEnumerable<byte[]> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Where(file => !file.Contains("results", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    private static string Find(string from) => File.Exists(Path.Combine(from, "OpgaveSim.sln")) ? from : Find(Path.GetDirectoryName(from.TrimEnd('/')) ?? throw new InvalidOperationException("not in a checkout"));
}
