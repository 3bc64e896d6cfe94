using OpgaveSim.Model.World;

namespace OpgaveSim.Live.Seating;

/// <summary>
/// The actor for who does not choose one: of the kind that fewest persons play, the one that knows most others at the start, as it is asked something
/// soonest. Of equal ones the first.
/// </summary>
internal static class GivenActor
{
    /// <summary>The actor; null: all are played.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="seats">Seats that are taken.</param>
    public static int? Of(PublicWorld world, IReadOnlyCollection<PlayedSeat> seats)
    {
        var taken = seats.Select(seat => seat.Actor).ToHashSet();
        var played = seats.CountBy(seat => world.Actors.Kind[seat.Actor]).ToDictionary();
        return Enumerable.Range(0, world.Actors.Count).Where(actor => !taken.Contains(actor))
            .OrderBy(actor => played.GetValueOrDefault(world.Actors.Kind[actor])).ThenByDescending(actor => world.FirstTies(actor).Length).ThenBy(actor => actor)
            .Select(actor => (int?)actor).FirstOrDefault();
    }
}
