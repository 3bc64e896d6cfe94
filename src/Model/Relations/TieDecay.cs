namespace OpgaveSim.Model.Relations;

/// <summary>A tie read at round t is w·(1−δ)^(t − round written); under 0.05 it is dead.</summary>
public static class TieDecay
{
    /// <summary>Strength under which a tie is dead.</summary>
    public const double DeadBelow = 0.05;

    /// <summary>Strength of a tie at a round, or 0 when it is dead.</summary>
    /// <param name="tie">The tie.</param>
    /// <param name="round">The round of reading, not before the one of writing.</param>
    /// <param name="decay">δ.</param>
    public static double StrengthAt(in Tie tie, int round, double decay)
    {
        var strength = tie.Strength * Power(1 - decay, round - tie.Round);
        return strength < DeadBelow ? 0 : strength;
    }

    /// <summary>A whole power by squaring: the same digits on every processor.</summary>
    private static double Power(double factor, int exponent)
    {
        var result = 1.0;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
            {
                result *= factor;
            }

            factor *= factor;
        }

        return result;
    }
}
