using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How familiar a table is: the share of its pairs of members that sat together at a table closed before this one convened.
/// Keeps, per actor, those of a larger number with whom it sat, and the first closing round; one instance a run, fed in order of closing.
/// </summary>
/// <param name="actors">Number of actors.</param>
public sealed class UsualSuspects(int actors)
{
    private readonly IntMap<int>?[] firstClosed = new IntMap<int>?[actors];

    /// <summary>The share, in [0, 1]; no value under two members.</summary>
    /// <param name="members">The members when deliberation began, each once.</param>
    /// <param name="convened">The round in which the table convened.</param>
    public double? Share(ReadOnlySpan<int> members, int convened)
    {
        var known = 0;
        foreach (var one in members)
        {
            if (firstClosed[one] is { } row)
            {
                known += Known(row, one, members, convened);
            }
        }

        return members.Length < 2 ? null : known / (members.Length * (members.Length - 1) / 2.0);
    }

    /// <summary>Remembers who sat together at a table.</summary>
    /// <param name="members">The members when deliberation began, each once.</param>
    /// <param name="closed">The round in which the table closed.</param>
    public void Remember(ReadOnlySpan<int> members, int closed)
    {
        foreach (var one in members)
        {
            var row = firstClosed[one];
            foreach (var other in members)
            {
                if (other > one)
                {
                    row ??= firstClosed[one] = new IntMap<int>();
                    ref var first = ref row.At(other, out var isNew);
                    first = isNew ? closed : first;
                }
            }
        }
    }

    private static int Known(IntMap<int> row, int one, ReadOnlySpan<int> members, int convened)
    {
        var known = 0;
        foreach (var other in members)
        {
            known += other > one && row.TryGet(other, out var closed) && closed < convened ? 1 : 0;
        }

        return known;
    }
}
