using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Reading;
using OpgaveSim.Model.Course;
using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Golden;

/// <summary>The small experiments whose numbers are pinned, run by the product, each once in each way that is asked for.</summary>
public sealed class GoldenResults : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string?> digests = [];

    /// <summary>The experiments, by name.</summary>
    public static IReadOnlyList<string> Names { get; } = ["quickstart-small", "every-logic", "regional-energy-small", "odd-settings", "design", "plausible"];

    /// <summary>The results folder of an experiment, and its digest.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="grain">What a grain carries.</param>
    /// <param name="silos">Embedded silos.</param>
    internal async Task<(string Folder, string? Digest)> RunAsync(string name, GrainScale grain = GrainScale.World, int silos = 1)
    {
        var output = folder.At(Path.Combine($"{grain}-{silos}", name));
        if (!digests.TryGetValue(output, out var digest))
        {
            var report = await QuietRun.FinishAsync(Read(name), output, options => options with { Grain = grain, Silos = silos });
            digest = digests[output] = report.Digest;
        }

        return (output, digest);
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private static Experiment Read(string name) => name switch
    {
        "quickstart-small" => Shipped(
            "quickstart", ["interest", "issue", "random", "mixed-table", "random-interest"],
            ("--rounds", "rounds", "14"), ("--replications", "replications", "2"), ("--set", "warmup", "4"), ("--set", "preset", "v1")),
        "regional-energy-small" => Shipped("regional-energy", [], ("--rounds", "rounds", "10"), ("--replications", "replications", "2"), ("--set", "warmup", "3")),
        _ => ExperimentReader.Read(
            Path.Combine(SharedData.Repository, "tests", "OpgaveSim.Runner.Tests", "Golden", "experiments", name + ".yaml"), ExperimentOptions.None),
    };

    private static Experiment Shipped(string name, IReadOnlyList<string> scenarios, params (string Option, string Path, string Value)[] changes) =>
        ExperimentReader.Read(Path.Combine(SharedData.Repository, "experiments", name), new ExperimentOptions { Scenarios = scenarios, Changes = changes });
}
