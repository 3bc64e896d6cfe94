namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How familiar a table is: the share of its pairs of members that sat together at a table closed before this one convened.
/// Keeps, per pair, the first closing round; one instance a run, fed in order of closing.
/// </summary>
public sealed class UsualSuspects
{
    private readonly Dictionary<long, int> firstClosed = [];

    /// <summary>The share, in [0, 1]; no value under two members.</summary>
    /// <param name="members">The members when deliberation began.</param>
    /// <param name="convened">The round in which the table convened.</param>
    public double? Share(ReadOnlySpan<int> members, int convened)
    {
        var known = 0;
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                known += firstClosed.TryGetValue(Pair(members[i], members[j]), out var closed) && closed < convened ? 1 : 0;
            }
        }

        return members.Length < 2 ? null : known / (members.Length * (members.Length - 1) / 2.0);
    }

    /// <summary>Remembers who sat together at a table.</summary>
    /// <param name="members">The members when deliberation began.</param>
    /// <param name="closed">The round in which the table closed.</param>
    public void Remember(ReadOnlySpan<int> members, int closed)
    {
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = i + 1; j < members.Length; j++)
            {
                firstClosed.TryAdd(Pair(members[i], members[j]), closed);
            }
        }
    }

    private static long Pair(int a, int b) => ((long)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
