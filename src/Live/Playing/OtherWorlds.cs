using OpgaveSim.Live.Protocol;

namespace OpgaveSim.Live.Playing;

/// <summary>
/// The other worlds of a plan that are ready, and the task that plays them one after the other. What is ready is guarded by its performance; the task
/// is begun and stopped by the loop of the stage only.
/// </summary>
internal sealed class OtherWorlds : IDisposable
{
    private readonly List<Background.Pair> ready = [];
    private CancellationTokenSource stop = new();
    private Task task = Task.CompletedTask;

    /// <summary>The band of those that are ready; null: none is.</summary>
    /// <param name="scenarios">Both scenarios.</param>
    public BandEvent? BandOf(IReadOnlyList<ShownScenario> scenarios) => ready.Count > 0 ? WorldBand.Of(ready, scenarios) : null;

    /// <summary>A pair is ready.</summary>
    public void Add(Background.Pair pair) => ready.Add(pair);

    /// <summary>Forgets them: the plan is another one.</summary>
    public void Clear() => ready.Clear();

    /// <summary>Begins to play.</summary>
    /// <param name="play">Plays until it is cancelled; never throws.</param>
    public void Start(Func<CancellationToken, Task> play)
    {
        stop.Dispose();
        stop = new CancellationTokenSource();
        var token = stop.Token;
        task = Task.Run(() => play(token), CancellationToken.None);
    }

    /// <summary>Stops to play, and waits until nothing more comes.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await task;
    }

    /// <inheritdoc/>
    public void Dispose() => stop.Dispose();
}
