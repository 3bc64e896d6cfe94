using OpgaveSim.Model.Relations;

namespace OpgaveSim.Model.World;

/// <summary>
/// The ties with which a world begins, as flat arrays, made once and shared: actor a's are
/// <c>others[start[a] … start[a+1]−1]</c>, by ascending id. Both ends hold a tie unless one had more than
/// <see cref="TieList.Limit"/>.
/// </summary>
public sealed class TieBook
{
    private readonly int[] start;
    private readonly int[] others;
    private readonly double[] strengths;

    private TieBook(int[] start, int[] others, double[] strengths) =>
        (this.start, this.others, this.strengths) = (start, others, strengths);

    /// <summary>A book of pairs; a pair may come more than once, then the strongest counts.</summary>
    /// <param name="actors">Number of actors.</param>
    /// <param name="pairs">The pairs, in any order.</param>
    public static TieBook Create(int actors, IReadOnlyList<CaseTie> pairs)
    {
        var fill = new int[actors + 1];
        foreach (var pair in pairs)
        {
            fill[pair.A + 1]++;
            fill[pair.B + 1]++;
        }

        for (var actor = 0; actor < actors; actor++)
        {
            fill[actor + 1] += fill[actor];
        }

        var ends = new Tie[2 * pairs.Count];
        var at = fill[..^1];
        foreach (var pair in pairs)
        {
            ends[at[pair.A]++] = new Tie(pair.B, pair.Strength, 0);
            ends[at[pair.B]++] = new Tie(pair.A, pair.Strength, 0);
        }

        return Pack(actors, fill, ends);
    }

    /// <summary>The ties of an actor, by ascending id, written in round 0.</summary>
    public Tie[] Of(int actor)
    {
        var ties = new Tie[start[actor + 1] - start[actor]];
        for (var i = 0; i < ties.Length; i++)
        {
            ties[i] = new Tie(others[start[actor] + i], strengths[start[actor] + i], 0);
        }

        return ties;
    }

    private static TieBook Pack(int actors, int[] fill, Tie[] ends)
    {
        var start = new int[actors + 1];
        var others = new int[ends.Length];
        var strengths = new double[ends.Length];
        var count = 0;
        for (var actor = 0; actor < actors; actor++)
        {
            var row = ends.AsSpan(fill[actor], fill[actor + 1] - fill[actor]);
            row.Sort(static (x, y) => x.To != y.To ? x.To.CompareTo(y.To) : y.Strength.CompareTo(x.Strength));
            count = PackRow(row, others, strengths, count);
            start[actor + 1] = count;
        }

        return new TieBook(start, others[..count], strengths[..count]);
    }

    private static int PackRow(Span<Tie> row, int[] others, double[] strengths, int count)
    {
        var distinct = new List<Tie>(row.Length);
        foreach (var tie in row)
        {
            if (distinct.Count == 0 || distinct[^1].To != tie.To)
            {
                distinct.Add(tie);
            }
        }

        foreach (var tie in TieList.Strongest(distinct))
        {
            (others[count], strengths[count]) = (tie.To, tie.Strength);
            count++;
        }

        return count;
    }
}
