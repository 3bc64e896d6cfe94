namespace OpgaveSim.Model.Formation;

/// <summary>An actor with a keyed number, by which some are taken and others not.</summary>
/// <param name="Number">The number.</param>
/// <param name="Actor">The actor; of equal numbers the smaller id comes first.</param>
public readonly record struct KeyedActor(ulong Number, int Actor)
{
    /// <summary>The actors with the smallest numbers, in no particular order. What is given is put in another order.</summary>
    /// <param name="all">The actors, each once.</param>
    /// <param name="count">How many, at most; none under 1.</param>
    public static ReadOnlySpan<KeyedActor> Smallest(Span<KeyedActor> all, int count)
    {
        var (low, high) = (0, all.Length - 1);
        while (count > 0 && count < all.Length && low < high)
        {
            var (left, right) = Split(all, low, high);
            if (count <= right + 1)
            {
                high = right;
            }
            else if (count > left)
            {
                low = left;
            }
            else
            {
                break;
            }
        }

        return all[..Math.Clamp(count, 0, all.Length)];
    }

    /// <summary>Puts the smaller ones of a range left of the larger ones, by the middle one: [low … right] and [left … high].</summary>
    private static (int Left, int Right) Split(Span<KeyedActor> all, int low, int high)
    {
        var pivot = all[low + (high - low) / 2];
        while (low <= high)
        {
            while (Precedes(all[low], pivot))
            {
                low++;
            }

            while (Precedes(pivot, all[high]))
            {
                high--;
            }

            if (low <= high)
            {
                (all[low], all[high]) = (all[high], all[low]);
                low++;
                high--;
            }
        }

        return (low, high);
    }

    private static bool Precedes(in KeyedActor x, in KeyedActor y) =>
        x.Number != y.Number ? x.Number < y.Number : x.Actor < y.Actor;
}
