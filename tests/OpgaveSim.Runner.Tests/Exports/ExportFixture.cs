using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Exports;

/// <summary>Small results to export, made once: of a generated world with a design, without ties, and of a case with hostile names.</summary>
public sealed class ExportFixture : IAsyncLifetime, IDisposable
{
    /// <summary>Names that break careless writers: quotes, markup, a line end, a formula, a control character.</summary>
    public const string FirstName = "=cmd|' /C calc'!A0", SecondName = "Gemeente \"Zee\" & <Zoon> naast de brug";

    private readonly TemporaryFolder folder = new();

    /// <summary>Two scenarios at two points, in three worlds, with every table.</summary>
    public string Full => folder.At("full");

    /// <summary>The same worlds and scenarios at the first point, with the table run alone.</summary>
    public string Lean => folder.At("lean");

    /// <summary>A case.</summary>
    public string Case => folder.At("case-result");

    /// <summary>The experiment of the case.</summary>
    public string CaseExperiment => folder.At("case.yaml");

    /// <summary>A folder for a test's own files.</summary>
    public string At(string name) => folder.At(name);

    public async Task InitializeAsync()
    {
        const string text = """
            seed: 7
            rounds: 8
            replications: 3
            warmup: 1
            world: { actors: 40, issuesPerRound: 2, kinds: [public, "=kind"] }
            scenarios:
              interest: { logic: interest }
              issue: { logic: issue, tieDecay: 0.1 }
            """;
        await QuietRun.FinishAsync(folder.Write("full.yaml", "name: full\n" + text + "\ndesign: { type: grid, over: { world.opposition: [0.1, 0.2] } }"), Full);
        await QuietRun.FinishAsync(folder.Write("lean.yaml", "name: lean\n" + text.Replace("actors: 40", "actors: 40, opposition: 0.1", StringComparison.Ordinal) + "\nkeep: [solution]"), Lean);
        folder.Write("case/actors.csv", $"id,name,kind,home\nfirst,\"{FirstName}\",public,a\nsecond,\"{SecondName.Replace("\"", "\"\"", StringComparison.Ordinal)}\",civic,b\n"
            + string.Concat(Enumerable.Range(0, 10).Select(i => $"other{i},Other {i},private,a\n")));
        folder.Write("case/domains.csv", "id,name\na,'Wonen' & <groen>\nb,Water\n");
        await QuietRun.FinishAsync(folder.Write("case.yaml", "name: case\nseed: 3\nrounds: 8\nreplications: 1\nwarmup: 0\nworld: { case: case, issuesPerRound: 1, breadth: { middle: 2 } }\nscenarios:\n  issue: { logic: issue }\n"), Case);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();
}
