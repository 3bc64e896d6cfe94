using DuckDB.NET.Data;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Course;
using OpgaveSim.Runner.Commands;
using OpgaveSim.Runner.Runs;
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
        Digest = (await RunAsync(folder.Write("small.yaml", Text), Result)).Digest!;
        await RunAsync(folder.Write("other.yaml", Text.Replace("seed: 11", "seed: 12", StringComparison.Ordinal)), Other);
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

    /// <summary>Changes a database from outside.</summary>
    internal static void Change(string result, string sql)
    {
        using var connection = new DuckDBConnection(new DuckDBConnectionStringBuilder { DataSource = Path.Combine(result, "results.duckdb") }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static Task<RunReport> RunAsync(string experiment, string output, Func<RunOptions, RunOptions>? change = null)
    {
        var options = new RunOptions { Out = output, Grain = GrainScale.World };
        return new ExperimentRunner(
            ExperimentReader.Read(experiment, ExperimentOptions.None), change?.Invoke(options) ?? options, new TerminalProgress(isQuiet: true), TimeProvider.System).RunAsync(default);
    }
}
