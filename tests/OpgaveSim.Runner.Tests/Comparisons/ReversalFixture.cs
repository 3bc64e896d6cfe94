using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Comparisons;

/// <summary>A small result of four designs, made once.</summary>
public sealed class ReversalFixture : IAsyncLifetime, IDisposable
{
    private const string Text = """
        name: designs
        seed: 3
        rounds: 5
        replications: 6
        warmup: 1
        grain: world
        keep: [kind]
        world: { actors: 30, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          kindred: { logic: kindred }
          issue: { logic: issue }
        design:
          - { name: plane, type: grid, over: { world.quorum: [0.5, 0], world.misunderstanding: [0, 3], world.kinship: [0, 1] } }
          - { name: room, type: latin-hypercube, points: 12, over: { world.kinship: { from: 0, to: 1 }, world.seats: { from: 3, to: 8, whole: true }, world.rule: { values: [consent, majority] } } }
          - { type: sobol, samples: 2, over: { world.quorum: { from: 0, to: 1 } } }
          - { type: morris, trajectories: 2, over: { world.quorum: { from: 0, to: 1 }, world.skill.mean: { from: 0.1, to: 0.9 } } }
        """;

    /// <summary>Its folder; the result is in <c>out</c>.</summary>
    internal TemporaryFolder Folder { get; } = new();

    public Task InitializeAsync() => QuietRun.FinishAsync(Folder.Write("designs.yaml", Text), Folder.At("out"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Folder.Dispose();
}
