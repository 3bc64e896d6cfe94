namespace OpgaveSim.Model.Records;

/// <summary>How a seat at a table ends for its member.</summary>
public enum SeatEnd
{
    /// <summary>The table realised a solution.</summary>
    Realised,
    /// <summary>The table closed without a solution, or was dissolved.</summary>
    NothingRealised,
    /// <summary>The member left before the table closed.</summary>
    Left,
    /// <summary>The table agreed and others carry it out: the seat is free, and what comes of it follows at the end.</summary>
    Released,
}
