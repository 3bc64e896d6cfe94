namespace OpgaveSim.Model.Relations;

/// <summary>
/// What a table leaves between two of its members: after a realised solution w ← w + α(1−w), a first meeting starting
/// at α; otherwise w ← 0.8 w, and nothing where there was no tie.
/// </summary>
public static class TieGrowth
{
    /// <summary>The tie after a realised solution.</summary>
    /// <param name="strength">w at the round of closing; 0: none or dead.</param>
    /// <param name="growth">α.</param>
    public static double AfterSuccess(double strength, double growth) =>
        strength == 0 ? growth : strength + growth * (1 - strength);

    /// <summary>The tie after a table that realised nothing.</summary>
    /// <param name="strength">w at the round of closing; 0: none or dead.</param>
    /// <param name="factor">What is left, 0.8 by default.</param>
    public static double AfterFailure(double strength, double factor) => strength * factor;

    /// <summary>
    /// An actor's ties after a table closed. A tie that comes under <see cref="TieDecay.DeadBelow"/> is dropped;
    /// over as many as are kept the weakest at that round go, then the larger id.
    /// </summary>
    /// <param name="ties">Its ties before, by ascending id.</param>
    /// <param name="self">The actor.</param>
    /// <param name="members">The members at closing, the actor among them.</param>
    /// <param name="realised">Whether the table realised a solution.</param>
    /// <param name="round">The round of closing.</param>
    /// <param name="p">Growth, loss and decay.</param>
    /// <param name="most">How many ties are kept, ≥ 1.</param>
    /// <returns>A new array when anything changed, else <paramref name="ties"/> itself.</returns>
    public static Tie[] After(
        Tie[] ties, int self, ReadOnlySpan<int> members, bool realised, int round, Parameters.TableParameters p, int most)
    {
        Span<Tie> kept = stackalloc Tie[ties.Length + members.Length];
        ties.CopyTo(kept);
        var count = ties.Length;
        var fading = TieDecay.At(p.TieDecay);
        var changed = false;
        foreach (var other in members)
        {
            var at = other == self ? 0 : TieList.Find(kept[..count], other);
            var before = at >= 0 && count > 0 ? fading.StrengthAt(kept[at], round) : 0;
            var after = realised ? AfterSuccess(before, p.TieGrowth) : AfterFailure(before, p.TieAfterFailure);
            if (other != self && after != before)
            {
                changed = true;
                Write(kept, ref count, at, new Tie(other, after, round));
            }
        }

        return changed ? kept[..Cut(kept[..count], fading, round, most)].ToArray() : ties;
    }

    /// <summary>Puts a tie at its place, or takes away what is there when the tie is dead.</summary>
    private static void Write(Span<Tie> kept, ref int count, int at, in Tie tie)
    {
        var isDead = tie.Strength < TieDecay.DeadBelow;
        if (at >= 0 && !isDead)
        {
            kept[at] = tie;
        }
        else if (at >= 0)
        {
            kept[(at + 1)..count].CopyTo(kept[at..]);
            count--;
        }
        else if (!isDead)
        {
            kept[~at..count].CopyTo(kept[(~at + 1)..]);
            kept[~at] = tie;
            count++;
        }
    }

    /// <summary>Takes away the weakest at a round until as many stay as are kept, of equal ones the larger id.</summary>
    /// <returns>How many stay.</returns>
    private static int Cut(Span<Tie> ties, in TieDecay fading, int round, int most)
    {
        var count = ties.Length;
        Span<double> strengths = stackalloc double[count > most ? count : 0];
        for (var i = 0; i < strengths.Length; i++)
        {
            strengths[i] = fading.StrengthAt(ties[i], round);
        }

        for (; count > most; count--)
        {
            var weakest = 0;
            for (var i = 1; i < count; i++)
            {
                weakest = strengths[i] <= strengths[weakest] ? i : weakest;
            }

            ties[(weakest + 1)..count].CopyTo(ties[weakest..]);
            strengths[(weakest + 1)..count].CopyTo(strengths[weakest..]);
        }

        return count;
    }
}
