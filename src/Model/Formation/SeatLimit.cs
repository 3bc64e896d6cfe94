using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation;

/// <summary>How many seats the table of an issue has, the initiator's included: the same in all scenarios that set them alike.</summary>
public static class SeatLimit
{
    /// <summary>Fewest seats of a table.</summary>
    public const int Least = 2;

    /// <summary>Most seats of a table.</summary>
    public const int Most = 32;

    /// <summary>The seats in a world: those of the case's table that it is like, 2 … 256, else of the parameters.</summary>
    /// <param name="world">The world.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue's id.</param>
    public static int Of(PublicWorld world, TableParameters p, int issue) => world.TableToFill(issue)?.Members.Count ?? Of(world.Draws, p, issue);

    /// <summary>The seats by the parameters, 2 … 32.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="issue">The issue's id.</param>
    public static int Of(KeyedDraws draws, TableParameters p, int issue) => p.Seats.Of(draws, Purpose.IssueSeats, issue, Least, Most);
}
