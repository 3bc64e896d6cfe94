using OpgaveSim.Testing;

namespace OpgaveSim.Runner.Tests.Comparisons;

/// <summary>A small result of a factorial design of three factors, one of them of several paths, made once.</summary>
public sealed class FactorialFixture : IAsyncLifetime, IDisposable
{
    private const string Text = """
        name: phases
        seed: 4
        rounds: 12
        replications: 6
        warmup: 1
        baseline: interest
        grain: world
        keep: [kind]
        world: { actors: 40, issuesPerRound: 2 }
        scenarios:
          interest: { logic: interest }
          issue: { logic: issue }
        design:
          type: factorial
          over:
            world.framing: [0, 0.5]
            realising: [{}, { world.realisation: 6, world.work: 3, world.commitment: true }]
            world.roles: [none, partners]
        """;

    /// <summary>Its folder; the result is in <c>out</c>.</summary>
    internal TemporaryFolder Folder { get; } = new();

    public Task InitializeAsync() => QuietRun.FinishAsync(Folder.Write("phases.yaml", Text), Folder.At("out"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Folder.Dispose();
}
