namespace OpgaveSim.Grains;

/// <summary>
/// Where the replies to a window of letters come together that were posted inside a silo. A letter that is posted has no message back: whoever
/// gets it puts its reply in the <see cref="ReplySlot{T}"/> that came with it.
/// </summary>
/// <param name="replies">Where they go; nobody else may use it before all are there.</param>
/// <param name="missing">How many are awaited, at least 1.</param>
internal sealed class ReplyTray<T>(T[] replies, int missing)
{
    /// <summary>How often it is asked whether replies can still come. They take microseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int missing = missing;

    /// <summary>Puts a reply in its place.</summary>
    public void Put(int at, T reply)
    {
        replies[at] = reply;
        if (Interlocked.Decrement(ref missing) == 0)
        {
            complete.TrySetResult();
        }
    }

    /// <summary>Tells whoever waits what went wrong instead of a reply.</summary>
    public void Fail(Exception why) => complete.TrySetException(why);

    /// <summary>Waits until all are there.</summary>
    /// <param name="canCome">Whether those who were written to are still in this silo; asked now and then while replies are missing.</param>
    /// <exception cref="WorldLostException">They are not, so replies would never come.</exception>
    public async Task AllAsync(Func<bool> canCome)
    {
        do
        {
            await complete.Task.WaitAsync(Patience)
                .ConfigureAwait(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.SuppressThrowing);
        }
        while (!complete.Task.IsCompleted && canCome());

        await (complete.Task.IsCompleted
            ? complete.Task
            : throw new WorldLostException("letters were under way inside a silo when silos came or went"));
    }
}
