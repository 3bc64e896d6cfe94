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
    public static double Strength(ReadOnlySpan<Tie> ties, int to, int round, double decay)
    {
        int low = 0, high = ties.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (ties[middle].To == to)
            {
                return TieDecay.StrengthAt(ties[middle], round, decay);
            }

            if (ties[middle].To < to)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return 0;
    }

    /// <summary>
    /// The ties that stay when there are more than 32: the weakest go, of equal ones the larger id.
    /// </summary>
    /// <param name="ties">Ties of one reading round, by ascending id.</param>
    /// <returns>At most 32 ties, by ascending id.</returns>
    public static IReadOnlyList<Tie> Strongest(IReadOnlyList<Tie> ties) => ties.Count <= Limit
        ? ties
        : [.. ties.OrderByDescending(tie => tie.Strength).ThenBy(tie => tie.To).Take(Limit).OrderBy(tie => tie.To)];
}
