namespace OpgaveSim.Live.Playing;

/// <summary>That something changed, for one who waits for it: many changes before it looks are one. Safe to use from several threads.</summary>
internal sealed class ClassNews
{
    private readonly SemaphoreSlim signal = new(0, 1);
    private readonly Lock gate = new();

    /// <summary>Something changed.</summary>
    public void Tell()
    {
        lock (gate)
        {
            if (signal.CurrentCount == 0)
            {
                signal.Release();
            }
        }
    }

    /// <summary>Completes when something changed since this was asked last.</summary>
    public Task WaitAsync(CancellationToken cancellation) => signal.WaitAsync(cancellation);
}
