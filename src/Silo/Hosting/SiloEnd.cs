namespace OpgaveSim.Silo.Hosting;

/// <summary>
/// The end of a silo that cannot go on, such as one that the others declared dead: Orleans would break off the process with a dump; this
/// one says it in words.
/// </summary>
internal sealed class SiloEnd : IFatalErrorHandler
{
    private readonly TaskCompletionSource<string> told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Is done when the silo cannot go on; why, in words.</summary>
    public Task<string> Told => told.Task;

    /// <summary>How the silo stands in the cluster; null: it has not begun.</summary>
    public Func<SiloStatus>? Status { private get; set; }

    /// <inheritdoc/>
    public bool IsUnexpected(Exception exception) => exception is not ThreadInterruptedException;

    /// <inheritdoc/>
    public void OnFatalException(object? sender, string? context, Exception? exception)
    {
        var why = Status?.Invoke() == SiloStatus.Dead
            ? "the other silos declared this one dead, as it did not answer them in time"
            : $"this silo cannot go on: {(context ?? exception?.Message ?? "unknown").Split('\n')[0].Trim()}";
        told.TrySetResult(why);
    }
}
