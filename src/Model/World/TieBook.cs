using OpgaveSim.Model.Relations;

namespace OpgaveSim.Model.World;

/// <summary>
/// The ties with which a world begins, made once and shared by all runs in it: an array an actor, by ascending id, that nobody
/// changes. Both ends hold a tie unless one had more than are kept.
/// </summary>
public sealed class TieBook
{
    private readonly Tie[][] rows;

    private TieBook(Tie[][] rows) => this.rows = rows;

    /// <summary>A book of pairs; a pair may come more than once, then the strongest counts.</summary>
    /// <param name="actors">Number of actors.</param>
    /// <param name="pairs">The pairs, in any order.</param>
    /// <param name="kept">How many ties an actor keeps, ≥ 1.</param>
    public static TieBook Create(int actors, IReadOnlyList<CaseTie> pairs, int kept)
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

        return Pack(actors, fill, ends, kept);
    }

    /// <summary>The ties of an actor, by ascending id, written in round 0; the same array at each call, not to be changed.</summary>
    public Tie[] Of(int actor) => rows[actor];

    private static TieBook Pack(int actors, int[] fill, Tie[] ends, int kept)
    {
        var rows = new Tie[actors][];
        for (var actor = 0; actor < actors; actor++)
        {
            var row = ends.AsSpan(fill[actor], fill[actor + 1] - fill[actor]);
            row.Sort(static (x, y) => x.To != y.To ? x.To.CompareTo(y.To) : y.Strength.CompareTo(x.Strength));
            rows[actor] = PackRow(row, kept);
        }

        return new TieBook(rows);
    }

    private static Tie[] PackRow(Span<Tie> row, int kept)
    {
        var distinct = new List<Tie>(row.Length);
        foreach (var tie in row)
        {
            if (distinct.Count == 0 || distinct[^1].To != tie.To)
            {
                distinct.Add(tie);
            }
        }

        return [.. TieList.Strongest(distinct, kept)];
    }
}
