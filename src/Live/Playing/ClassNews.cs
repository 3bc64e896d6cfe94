using System.Threading.Channels;

namespace OpgaveSim.Live.Playing;

/// <summary>That something changed, for one who waits for it: many changes before it looks are one. Safe to use from several threads.</summary>
internal sealed class ClassNews
{
    private readonly Channel<bool> changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something changed.</summary>
    public void Tell() => changed.Writer.TryWrite(true);

    /// <summary>Completes when something changed since this was asked last.</summary>
    public async Task WaitAsync(CancellationToken cancellation) => await changed.Reader.ReadAsync(cancellation);
}
