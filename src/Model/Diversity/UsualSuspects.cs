using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Diversity;

/// <summary>
/// How familiar a table is: the share of its pairs of members that sat together at a table closed before this one convened.
/// Keeps, per actor, those of a larger number with whom it sat, and the first closing round, by ascending number; one
/// instance a run, fed in order of closing.
/// </summary>
/// <param name="actors">Number of actors.</param>
public sealed class UsualSuspects(int actors)
{
    private const int FirstRoom = 12;

    private readonly GrowingRows<Acquaintance> known = new(actors, FirstRoom);

    /// <summary>The share, in [0, 1], of a table that closes, which is remembered from here on; no value under two members.</summary>
    /// <param name="members">The members when deliberation began, each once.</param>
    /// <param name="convened">The round in which the table convened.</param>
    /// <param name="closed">The round in which it closed, not before those that came earlier.</param>
    public double? Share(ReadOnlySpan<int> members, int convened, int closed)
    {
        Expect(members);
        int[] ascending = [.. members];
        Array.Sort(ascending);
        var familiar = 0;
        for (var i = 0; i < ascending.Length; i++)
        {
            var one = ascending[i];
            var from = 0;
            foreach (var other in ascending.AsSpan(i + 1))
            {
                var row = known[one][from..];
                var at = Ascending.Find(row, other);
                if (at >= 0)
                {
                    familiar += row[at].Closed < convened ? 1 : 0;
                    from += at + 1;
                }
                else
                {
                    from += ~at;
                    known.Insert(one, from++, new Acquaintance(other, closed));
                }
            }
        }

        return members.Length < 2 ? null : familiar / (members.Length * (members.Length - 1) / 2.0);
    }

    private void Expect(ReadOnlySpan<int> members)
    {
        foreach (var member in members)
        {
            known.Expect(member);
        }

        foreach (var member in members)
        {
            Prefetch.Of(known[member]);
        }
    }

    private readonly record struct Acquaintance(int Other, int Closed) : INumbered
    {
        int INumbered.Number => Other;
    }
}
