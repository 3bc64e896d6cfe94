using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Relations;

/// <summary>An actor's ties: at most as many as are kept, by ascending id of the other, in an array that is replaced, never written to.</summary>
public static class TieList
{
    /// <summary>The tie to an actor at a round, or 0 when there is none or it is dead.</summary>
    /// <param name="ties">Ties by ascending id.</param>
    /// <param name="to">The other actor.</param>
    /// <param name="round">The round of reading.</param>
    /// <param name="decay">δ.</param>
    public static double Strength(ReadOnlySpan<Tie> ties, int to, int round, double decay) =>
        Find(ties, to) is >= 0 and var at ? TieDecay.StrengthAt(ties[at], round, decay) : 0;

    /// <summary>The place of the tie to an actor; when there is none, the complement (~) of where it would stand.</summary>
    /// <param name="ties">Ties by ascending id.</param>
    /// <param name="to">The other actor.</param>
    public static int Find(ReadOnlySpan<Tie> ties, int to) => Ascending.Find(ties, to);

    /// <summary>
    /// The ties that stay when there are more than are kept: the weakest go, of equal ones the larger id.
    /// </summary>
    /// <param name="ties">Ties of one reading round, by ascending id.</param>
    /// <param name="kept">How many are kept, ≥ 1.</param>
    /// <returns>At most as many ties as are kept, by ascending id.</returns>
    public static IReadOnlyList<Tie> Strongest(IReadOnlyList<Tie> ties, int kept) => ties.Count <= kept
        ? ties
        : [.. ties.OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.To).Take(kept).OrderBy(tie => tie.To)];
}
