using System.Globalization;

namespace OpgaveSim.Live.Watching;

/// <summary>
/// The last events of a stage, rendered once for all watchers. A watcher has a place in it and nothing more, so that a slow one costs
/// nothing and holds nothing up; who has fallen behind what is kept begins again from the present.
/// </summary>
/// <param name="capacity">Events kept.</param>
public sealed class EventLog(int capacity)
{
    private readonly Lock gate = new();
    private readonly WireEvent?[] ring = new WireEvent?[capacity];
    private readonly string stamp = Guid.NewGuid().ToString("N")[..8];
    private TaskCompletionSource news = NewNews();
    private long last;
    private long oldestToResume = 1;

    /// <summary>Number of the last event; 0: none.</summary>
    public long Last
    {
        get
        {
            lock (gate)
            {
                return last;
            }
        }
    }

    /// <summary>Adds an event.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="json">Its data, without line ends.</param>
    /// <param name="beginsAnew">Whether nothing before it can be gone on from.</param>
    public void Append(string type, ReadOnlySpan<byte> json, bool beginsAnew = false)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            last++;
            oldestToResume = beginsAnew ? last : oldestToResume;
            ring[last % capacity] = new WireEvent(type, json, IdOf(last));
            told = news;
            news = NewNews();
        }

        told.TrySetResult();
    }

    /// <summary>The events after one; null: they are not all kept, or the stage began anew, so begin from the present.</summary>
    /// <param name="after">Number of the last event that the watcher has.</param>
    /// <param name="most">The most that may lie between.</param>
    public IReadOnlyList<WireEvent>? After(long after, int most)
    {
        lock (gate)
        {
            if (after > last || after < oldestToResume - 1 || last - after > Math.Min(most, capacity))
            {
                return null;
            }

            var events = new WireEvent[last - after];
            for (var i = 0; i < events.Length; i++)
            {
                events[i] = ring[(after + 1 + i) % capacity]!;
            }

            return events;
        }
    }

    /// <summary>Completes when there is an event after one.</summary>
    public Task NewsAfter(long after)
    {
        lock (gate)
        {
            return last > after ? Task.CompletedTask : news.Task;
        }
    }

    /// <summary>The number in the id of an event that a watcher had last; −1: it is of another stage, or none.</summary>
    public long NumberOf(string? id) =>
        id is not null && id.StartsWith(stamp + "-", StringComparison.Ordinal)
        && long.TryParse(id.AsSpan(stamp.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    /// <summary>The id of an event.</summary>
    public string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{stamp}-{number}");

    private static TaskCompletionSource NewNews() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
