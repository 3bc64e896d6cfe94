using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Formation;

/// <summary>How many seats the table of an issue has, the initiator's included: the same in all scenarios that set them alike.</summary>
public static class SeatLimit
{
    /// <summary>Fewest seats of a table.</summary>
    public const int Least = 2;

    /// <summary>Most seats of a table.</summary>
    public const int Most = 32;

    /// <summary>The seats, 2 … 32.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue's id.</param>
    public static int Of(KeyedDraws draws, TableParameters p, int issue) => p.Seats.Of(draws, Purpose.IssueSeats, issue, Least, Most);
}
