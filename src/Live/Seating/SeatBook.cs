namespace OpgaveSim.Live.Seating;

/// <summary>
/// Who has which seat. When all are taken, a newcomer gets the one whose phone has been away longest, if it was away long enough. Guarded by its room.
/// </summary>
/// <param name="most">Seats that there are.</param>
/// <param name="clock">For how long phones have been away.</param>
internal sealed class SeatBook(int most, TimeProvider clock)
{
    /// <summary>How long a phone has to be away before its seat can be somebody else's.</summary>
    public static readonly TimeSpan LongAway = TimeSpan.FromMinutes(3);

    private readonly SortedDictionary<int, PlayedSeat> byActor = [];
    private readonly Dictionary<string, PlayedSeat> byHash = [];

    /// <summary>Seats that are taken, by actor.</summary>
    public IReadOnlyCollection<PlayedSeat> All => byActor.Values;

    /// <summary>The seat of an actor; null: nobody has it.</summary>
    public PlayedSeat? At(int actor) => byActor.GetValueOrDefault(actor);

    /// <summary>The seat of a secret; null: it opens none.</summary>
    /// <param name="hash">Hash of the secret; null: there is none.</param>
    public PlayedSeat? Of(string? hash) => hash is null ? null : byHash.GetValueOrDefault(hash);

    /// <summary>Whether one more gets in.</summary>
    /// <param name="goes">Who has to go for it; null: there is room.</param>
    public bool HasRoom(out PlayedSeat? goes)
    {
        goes = byActor.Count < most ? null : byActor.Values.Where(seat => !seat.IsConnected && clock.GetElapsedTime(seat.AwaySince) >= LongAway).MinBy(seat => seat.AwaySince);
        return byActor.Count < most || goes is not null;
    }

    /// <summary>Gives a seat that is free.</summary>
    /// <param name="actor">Its actor.</param>
    /// <param name="player">What the person calls itself.</param>
    /// <param name="secret">Its secret.</param>
    public PlayedSeat Take(int actor, string? player, string secret)
    {
        var seat = new PlayedSeat(actor, player, SeatSecret.HashOf(secret), clock.GetTimestamp());
        byActor.Add(actor, seat);
        byHash.Add(seat.Hash, seat);
        return seat;
    }

    /// <summary>Takes a seat from whoever has it.</summary>
    public void Free(PlayedSeat seat)
    {
        byActor.Remove(seat.Actor);
        byHash.Remove(seat.Hash);
        seat.Close();
    }
}
