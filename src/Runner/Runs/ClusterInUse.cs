using OpgaveSim.Silo.Hosting;

namespace OpgaveSim.Runner.Runs;

/// <summary>A cluster that starts and stops beside what its user does meanwhile.</summary>
/// <param name="start">Starts it.</param>
internal sealed class ClusterInUse(Func<Task<IWorldCluster>> start) : IAsyncDisposable
{
    private readonly Task<IWorldCluster> started = Task.Run(start);
    private Task? stopped;

    /// <summary>The cluster, when it has started.</summary>
    public Task<IWorldCluster> Cluster => started;

    /// <summary>Lets it stop, when it has started; <see cref="DisposeAsync"/> waits for that.</summary>
    public void BeginStop() => stopped ??= Task.Run(StopAsync);

    /// <summary>Waits until it has stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        BeginStop();
        await stopped!;
    }

    private async Task StopAsync()
    {
        await ((Task)started).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // who waits for the cluster is told
        if (started.IsCompletedSuccessfully)
        {
            await (await started).DisposeAsync();
        }
    }
}
