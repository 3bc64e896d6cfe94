namespace OpgaveSim.Grains.Contracts;

/// <summary>
/// Something that a world needs was lost with its silo: its run begins again, or is given up. A grain that comes back without what
/// it held says so, rather than going on as if it were new.
/// </summary>
/// <param name="message">What was lost, in words.</param>
[GenerateSerializer, Alias("OpgaveSim.WorldLostException")]
public sealed class WorldLostException(string message) : InvalidOperationException(message)
{
    /// <summary>
    /// Whether something went wrong because a silo was lost, so that it can go well on the others. A silo also cancels a call when it
    /// could not find a place for its grain in time, because it asked a silo that was lost. A caller with a cancellation token checks the token first.
    /// </summary>
    /// <param name="exception">What went wrong.</param>
    public static bool IsBehind(Exception exception) => exception
        is WorldLostException or OrleansMessageRejectionException or TimeoutException or OperationCanceledException or Orleans.Runtime.Messaging.ConnectionFailedException;
}
