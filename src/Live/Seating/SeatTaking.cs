namespace OpgaveSim.Live.Seating;

/// <summary>What became of the wish for a seat.</summary>
internal enum SeatTaking
{
    /// <summary>It was given.</summary>
    Given,

    /// <summary>The name cannot be shown.</summary>
    BadName,

    /// <summary>There is no such actor.</summary>
    NoActor,

    /// <summary>Somebody has the actor's seat.</summary>
    Taken,

    /// <summary>All seats are taken.</summary>
    Full,
}
