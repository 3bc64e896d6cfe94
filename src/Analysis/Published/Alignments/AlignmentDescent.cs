namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>Local search over partitions: one actor at a time changes sides, always the move that lowers the energy most, until none lowers it.</summary>
public static class AlignmentDescent
{
    /// <summary>Less than this is no lowering but rounding.</summary>
    public const double Least = 1e-9;

    /// <summary>Descends from a partition to a local minimum.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="sides">The side of each, 0 … <paramref name="most"/> − 1; changed in place.</param>
    /// <param name="most">Sides that there can be.</param>
    /// <returns>The energy reached.</returns>
    public static double Run(AlignmentCase actors, int[] sides, int most)
    {
        var energy = AlignmentEnergy.Of(actors, sides);
        while (BestMove(actors, sides, most, energy) is { } move)
        {
            sides[move.Actor] = move.Side;
            energy = move.Energy;
        }

        return energy;
    }

    /// <summary>The move that lowers the energy most, of equal ones the first actor's to the first side; null where none lowers it.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="sides">The side of each.</param>
    /// <param name="most">Sides that there can be.</param>
    /// <param name="energy">The present energy. O(n (n + sides)).</param>
    public static (int Actor, int Side, double Energy)? BestMove(AlignmentCase actors, int[] sides, int most, double energy)
    {
        (int, int, double)? best = null;
        var lowest = -Least;
        Span<double> pull = stackalloc double[most];
        for (var actor = 0; actor < sides.Length; actor++)
        {
            Pull(actors, sides, actor, pull);
            for (var side = 0; side < most; side++)
            {
                if (pull[sides[actor]] - pull[side] is var change && change < lowest)
                {
                    (best, lowest) = ((actor, side, energy + change), change);
                }
            }
        }

        return best;
    }

    /// <summary>How strongly each side draws an actor: s_i Σ s_j (p_ij + p_ji) over those on it. A move from a to b changes E by pull_a − pull_b.</summary>
    private static void Pull(AlignmentCase actors, int[] sides, int actor, Span<double> pull)
    {
        pull.Clear();
        for (var other = 0; other < sides.Length; other++)
        {
            if (other != actor)
            {
                pull[sides[other]] += actors.Sizes[actor] * actors.Sizes[other] * (actors.Propensity(actor, other) + actors.Propensity(other, actor));
            }
        }
    }
}
