namespace OpgaveSim.Grains;

/// <summary>
/// Where the replies to letters come together that were posted inside a silo, a window after another. A letter that is posted has no message
/// back: whoever gets it puts its reply in the <see cref="ReplySlot{T}"/> that came with it. After something went wrong it is not used again.
/// </summary>
/// <typeparam name="T">A reply.</typeparam>
internal sealed class ReplyTray<T>
{
    /// <summary>Silences after which no more replies are awaited: ten minutes without one, where they take microseconds to seconds.</summary>
    public const int MostSilences = 600;

    /// <summary>How often it is asked whether replies can still come.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    private readonly T[] replies;
    private readonly ReplySlot<T>[] slots;
    private TaskCompletionSource complete = new();
    private int from, missing;

    /// <summary>An empty tray.</summary>
    /// <param name="replies">Where the replies go.</param>
    /// <param name="window">The most letters of a window.</param>
    public ReplyTray(T[] replies, int window)
    {
        this.replies = replies;
        slots = new ReplySlot<T>[window];
        for (var at = 0; at < window; at++)
        {
            slots[at] = new ReplySlot<T>(this, at);
        }
    }

    /// <summary>Begins a window; all replies of the one before are there.</summary>
    /// <param name="first">Where its first reply goes.</param>
    /// <param name="count">Its letters, at least 1.</param>
    /// <returns>A slot for each.</returns>
    public ReadOnlyMemory<ReplySlot<T>> Begin(int first, int count)
    {
        (from, missing) = (first, count);
        complete = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return slots.AsMemory(0, count);
    }

    /// <summary>Puts the reply to a letter of the window in its place.</summary>
    public void Put(int at, T reply)
    {
        replies[from + at] = reply;
        if (Interlocked.Decrement(ref missing) == 0)
        {
            complete.TrySetResult();
        }
    }

    /// <summary>Tells whoever waits what went wrong instead of a reply.</summary>
    public void Fail(Exception why) => complete.TrySetException(why);

    /// <summary>Waits until all of the window are there.</summary>
    /// <param name="canCome">Whether those who were written to are still in this silo; asked at each silence.</param>
    /// <param name="most">Silences in a row, a second each, after which it gives up.</param>
    /// <exception cref="WorldLostException">They are not, so replies would never come; or none came for too long.</exception>
    public async Task AllAsync(Func<bool> canCome, int most = MostSilences)
    {
        var (silences, before) = (0, missing);
        while (true)
        {
            await complete.Task.WaitAsync(Silence)
                .ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
            if (complete.Task.IsCompleted)
            {
                await complete.Task;
                return;
            }

            var now = Volatile.Read(ref missing);
            (silences, before) = (now == before ? silences + 1 : 0, now);
            if (silences >= most || !canCome())
            {
                throw new WorldLostException("letters were under way inside a silo and are not answered any more");
            }
        }
    }
}
