namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>
/// The energy of a partition (Axelrod and Bennett 1993): E = Σ s_i s_j p_ij d_ij over ordered pairs i ≠ j, d_ij = 1 where i and j are on
/// different sides, else 0. Low where those who are drawn together are together.
/// </summary>
public static class AlignmentEnergy
{
    /// <summary>E. O(n²).</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="sides">The side of each.</param>
    public static double Of(AlignmentCase actors, ReadOnlySpan<int> sides)
    {
        var energy = 0.0;
        for (var one = 0; one < actors.Count; one++)
        {
            for (var other = 0; other < actors.Count; other++)
            {
                if (one != other && sides[one] != sides[other])
                {
                    energy += actors.Sizes[one] * actors.Sizes[other] * actors.Propensity(one, other);
                }
            }
        }

        return energy;
    }
}
