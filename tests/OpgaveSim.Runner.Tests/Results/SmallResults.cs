using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Results;

/// <summary>Two small finished results of different experiments, made once; tests take copies.</summary>
public sealed class SmallResults : IAsyncLifetime, IDisposable
{
    public const string Text = """
        name: small
        seed: 11
        rounds: 6
        replications: 2
        warmup: 1
        world: { actors: 40, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        """;

    private readonly TemporaryFolder folder = new();

    public string Experiment => folder.At("small.yaml");

    public string Result => folder.At("small");

    public string Other => folder.At("other");

    public string Digest { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Digest = (await QuietRun.FinishAsync(folder.Write("small.yaml", Text), Result)).Digest!;
        await QuietRun.FinishAsync(folder.Write("other.yaml", Text.Replace("seed: 11", "seed: 12", StringComparison.Ordinal)), Other);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    /// <summary>A copy of the result in a folder that is not there yet.</summary>
    internal string Copy(TemporaryFolder into, string name = "result", string? from = null)
    {
        var copy = into.At(name);
        Directory.CreateDirectory(copy);
        foreach (var file in Directory.GetFiles(from ?? Result))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }
}
