using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Relations;

/// <summary>An actor's ties: at most 32, by ascending id of the other, in an array that is replaced, never written to.</summary>
public static class TieList
{
    /// <summary>Ties that an actor can hold.</summary>
    public const int Limit = 32;

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
    /// The ties that stay when there are more than 32: the weakest go, of equal ones the larger id.
    /// </summary>
    /// <param name="ties">Ties of one reading round, by ascending id.</param>
    /// <returns>At most 32 ties, by ascending id.</returns>
    public static IReadOnlyList<Tie> Strongest(IReadOnlyList<Tie> ties) => ties.Count <= Limit
        ? ties
        : [.. ties.OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.To).Take(Limit).OrderBy(tie => tie.To)];
}
