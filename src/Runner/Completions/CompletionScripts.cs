namespace OpgaveSim.Runner.Completions;

/// <summary>
/// The scripts with which shells complete a command line. They ask the program itself, by the suggest directive of System.CommandLine, so that
/// they know every command and option of its version.
/// </summary>
public static class CompletionScripts
{
    /// <summary>The shells.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "powershell"];

    /// <summary>The script of a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another shell.</exception>
    public static string Of(string shell)
    {
        using var stream = typeof(CompletionScripts).Assembly.GetManifestResourceStream($"completion/{shell}")
            ?? throw new ArgumentOutOfRangeException(nameof(shell), shell, $"allowed: {string.Join(", ", Shells)}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
