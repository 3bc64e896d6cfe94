using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// Whose payoffs are looked at one by one where a group is too large for that: the same actors for all tables and scenarios of a world.
/// </summary>
public static class PayoffSample
{
    /// <summary>Actors in a sample; a group that has no more is looked at as a whole.</summary>
    public const int Size = 2_000;

    /// <summary>The actors to look at, in order of the group.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="group">Number of the group: 0 for all actors, 1 and up for a kind.</param>
    /// <param name="actors">The actors of the group.</param>
    public static int[] Of(KeyedDraws draws, uint group, int[] actors)
    {
        if (actors.Length <= Size)
        {
            return actors;
        }

        var order = new DrawWithoutReplacement();
        order.Begin(draws, Purpose.PayoffActor, group, 0, actors.Length);
        var sample = new int[Size];
        for (var i = 0; i < sample.Length && order.TryNext(out var place); i++)
        {
            sample[i] = place;
        }

        Array.Sort(sample);
        return Array.ConvertAll(sample, place => actors[place]);
    }
}
