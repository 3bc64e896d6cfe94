using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>
/// A text that is stored in the repository, so that no change of it passes unseen. With <c>OPGAVESIM_UPDATE=1</c> it is written anew
/// instead of compared.
/// </summary>
internal static class GoldenFile
{
    private const string Renew = "OPGAVESIM_UPDATE=1 dotnet test tests/OpgaveSim.Runner.Tests --filter FullyQualifiedName~Golden";

    /// <summary>Whether stored texts are to be written anew.</summary>
    public static bool IsRenewed => Environment.GetEnvironmentVariable("OPGAVESIM_UPDATE") == "1";

    /// <summary>Fails where a text is not the stored one.</summary>
    /// <param name="name">The file's name in <c>tests/OpgaveSim.Runner.Tests/Golden/stored</c>.</param>
    /// <param name="text">The text as it is now; lines end with \n.</param>
    public static void AssertSame(string name, string text)
    {
        var file = Path.Combine(SharedData.Repository, "tests", "OpgaveSim.Runner.Tests", "Golden", "stored", name);
        if (IsRenewed)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        var stored = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        Assert.True(stored == text, FirstDifference(name, stored, text));
    }

    /// <summary>Where two texts begin to differ, and what to do when that is meant.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="expected">The stored text.</param>
    /// <param name="text">The text as it is now.</param>
    internal static string FirstDifference(string name, string expected, string text)
    {
        var (stored, now) = (expected.Split('\n'), text.Split('\n'));
        var line = 0;
        while (line < stored.Length && line < now.Length && stored[line] == now[line])
        {
            line++;
        }

        string At(string[] lines) => line < lines.Length ? lines[line] : "(the end)";
        return $"""
            {name}, line {line + 1}, is not what is stored.
            stored: {At(stored)}
            now:    {At(now)}
            If this change is meant, renew what is stored and say in CHANGELOG.md why it changed:
                {Renew}
            """;
    }
}
