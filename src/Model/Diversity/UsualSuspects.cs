namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How familiar a table is: the share of its pairs of members that sat together at a table closed before this one convened.
/// Keeps, per actor, those of a larger number with whom it sat, and the first closing round, in one array by ascending number; one
/// instance a run, fed in order of closing.
/// </summary>
/// <param name="actors">Number of actors.</param>
public sealed class UsualSuspects(int actors)
{
    private const int FirstRoom = 12;

    private readonly Acquaintance[]?[] known = new Acquaintance[]?[actors];
    private readonly int[] counts = new int[actors];

    /// <summary>The share, in [0, 1]; no value under two members.</summary>
    /// <param name="members">The members when deliberation began, each once.</param>
    /// <param name="convened">The round in which the table convened.</param>
    public double? Share(ReadOnlySpan<int> members, int convened)
    {
        var familiar = 0;
        foreach (var one in members)
        {
            var row = known[one].AsSpan(0, counts[one]);
            foreach (var other in members)
            {
                familiar += other > one && Find(row, other) is >= 0 and var at && row[at].Closed < convened ? 1 : 0;
            }
        }

        return members.Length < 2 ? null : familiar / (members.Length * (members.Length - 1) / 2.0);
    }

    /// <summary>Remembers who sat together at a table.</summary>
    /// <param name="members">The members when deliberation began, each once.</param>
    /// <param name="closed">The round in which the table closed.</param>
    public void Remember(ReadOnlySpan<int> members, int closed)
    {
        foreach (var one in members)
        {
            foreach (var other in members)
            {
                if (other > one && Find(known[one].AsSpan(0, counts[one]), other) is < 0 and var at)
                {
                    Insert(one, ~at, new Acquaintance(other, closed));
                }
            }
        }
    }

    private void Insert(int one, int at, Acquaintance acquaintance)
    {
        ref var row = ref known[one];
        if (row is null || counts[one] == row.Length)
        {
            Array.Resize(ref row, Math.Max(FirstRoom, 2 * counts[one]));
        }

        row.AsSpan(at, counts[one] - at).CopyTo(row.AsSpan(at + 1));
        row[at] = acquaintance;
        counts[one]++;
    }

    private static int Find(ReadOnlySpan<Acquaintance> row, int other) => row.BinarySearch(new ByOther(other));

    private readonly record struct Acquaintance(int Other, int Closed);

    private readonly record struct ByOther(int Other) : IComparable<Acquaintance>
    {
        public int CompareTo(Acquaintance other) => Other.CompareTo(other.Other);
    }
}
