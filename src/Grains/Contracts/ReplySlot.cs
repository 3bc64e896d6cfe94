namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// The place for one reply in a <see cref="ReplyTray{T}"/>. It travels with a letter by reference; in another process it arrives empty, and the letter
/// is not answered: whoever waits finds that the address moved. A class, as Orleans looks through a call's arguments as objects and would box a value twice.
/// </summary>
/// <typeparam name="T">A reply.</typeparam>
[GenerateSerializer, Immutable, Alias("OpgaveSim.ReplySlot`1")]
public sealed class ReplySlot<T>
{
    [NonSerialized]
    private readonly ReplyTray<T>? tray;

    [NonSerialized]
    private readonly int at;

    /// <summary>An empty one.</summary>
    public ReplySlot()
    {
    }

    internal ReplySlot(ReplyTray<T> tray, int at) => (this.tray, this.at) = (tray, at);

    /// <summary>Has a letter answered and puts the reply, or what went wrong, where it is awaited.</summary>
    internal ValueTask Fill<TGrain, TLetter>(TGrain grain, TLetter letter, Func<TGrain, TLetter, T> answer)
    {
        try
        {
            tray?.Put(at, answer(grain, letter));
        }
#pragma warning disable CA1031 // whatever went wrong is thrown where the reply is awaited
        catch (Exception why)
#pragma warning restore CA1031
        {
            tray!.Fail(why);
        }

        return ValueTask.CompletedTask;
    }
}
