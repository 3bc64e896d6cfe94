namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// Where the replies to letters come together that were posted inside a silo, a window after another. A letter that is posted has no message
/// back: whoever gets it puts its reply in the <see cref="ReplySlot{T}"/> that came with it. After something went wrong it is not used again.
/// </summary>
/// <typeparam name="T">A reply.</typeparam>
internal sealed class ReplyTray<T>
{
    /// <summary>Give up after this many seconds without a reply: ten minutes, where replies take microseconds to seconds.</summary>
    public const int MostSilences = 600;

    /// <summary>After this many seconds without a reply, ask those who owe one whether they got the letter.</summary>
    private const int PatientSilences = 2;

    /// <summary>How often it is asked whether replies can still come.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(1);

    private readonly T[] replies;
    private readonly ReplySlot<T>[] slots;
    private readonly bool[] isThere;
    private TaskCompletionSource complete = new();
    private int from, count, missing;

    /// <summary>An empty tray.</summary>
    /// <param name="replies">Where the replies go.</param>
    /// <param name="window">The most letters of a window.</param>
    public ReplyTray(T[] replies, int window)
    {
        this.replies = replies;
        (slots, isThere) = (new ReplySlot<T>[window], new bool[window]);
        for (var at = 0; at < window; at++)
        {
            slots[at] = new ReplySlot<T>(this, at);
        }
    }

    /// <summary>Begins a window; all replies of the one before are there.</summary>
    /// <param name="first">Where its first reply goes.</param>
    /// <param name="letters">Its letters, at least 1.</param>
    /// <returns>A slot for each.</returns>
    public ReadOnlyMemory<ReplySlot<T>> Begin(int first, int letters)
    {
        (from, count, missing) = (first, letters, letters);
        isThere.AsSpan().Clear();
        complete = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return slots.AsMemory(0, count);
    }

    /// <summary>Puts the reply to a letter of the window in its place.</summary>
    public void Put(int at, T reply)
    {
        replies[from + at] = reply;
        Volatile.Write(ref isThere[at], true);
        if (Interlocked.Decrement(ref missing) == 0)
        {
            complete.TrySetResult();
        }
    }

    /// <summary>Tells whoever waits what went wrong instead of a reply.</summary>
    public void Fail(Exception why) => complete.TrySetException(why);

    /// <summary>
    /// Waits until all of the window are there. A letter one way that is lost tells nobody: so after some silences those who did not reply are
    /// called and the call is awaited. The call is answered after everything that came before it; an actor that answers it and still owes the letter never got the letter.
    /// </summary>
    /// <param name="canCome">Whether those who were written to are still in this silo; asked at each silence.</param>
    /// <param name="hear">Calls whom a letter went to, by its place in the window.</param>
    /// <param name="most">Give up after this many seconds without a reply.</param>
    /// <exception cref="WorldLostException">They are not, or a letter was lost, so replies would never come; or none came for too long.</exception>
    public async Task AllAsync(Func<bool> canCome, Func<int, Task> hear, int most = MostSilences)
    {
        var (silences, before) = (0, missing);
        Task? heard = null;
        while (true)
        {
            var areHeard = heard?.IsCompleted == true; // a silence ago
            await complete.Task.WaitAsync(Silence)
                .ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
            if (complete.Task.IsCompleted)
            {
                await complete.Task;
                return;
            }

            var now = Volatile.Read(ref missing);
            (silences, before, heard) = now == before ? (silences + 1, before, heard) : (0, now, null);
            if (areHeard && heard is not null)
            {
                await heard;
                throw new WorldLostException("a letter inside a silo never arrived");
            }

            if (silences >= most || !canCome())
            {
                throw new WorldLostException("letters were under way inside a silo and are not answered any more");
            }

            if (silences >= PatientSilences)
            {
                heard ??= Task.WhenAll(Enumerable.Range(0, count).Where(at => !Volatile.Read(ref isThere[at])).Select(hear));
            }
        }
    }
}
