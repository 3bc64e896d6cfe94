namespace OpgaveSim.Model.Relations;

/// <summary>A tie read at round t is w·(1−δ)^(t − round written); under 0.05 it is dead.</summary>
public readonly struct TieDecay
{
    /// <summary>Strength under which a tie is dead.</summary>
    public const double DeadBelow = 0.05;

    private const int KnownAges = 256;

    [ThreadStatic]
    private static double[]? lastPowers;
    [ThreadStatic]
    private static double lastDecay;

    private readonly double factor;
    private readonly double[] powers;

    private TieDecay(double factor, double[] powers) => (this.factor, this.powers) = (factor, powers);

    /// <summary>The decay at a rate, for reading many ties.</summary>
    /// <param name="decay">δ, in [0, 1].</param>
    public static TieDecay At(double decay)
    {
        if (lastPowers is null || lastDecay != decay)
        {
            var powers = new double[KnownAges];
            for (var age = 0; age < powers.Length; age++)
            {
                powers[age] = Power(1 - decay, age);
            }

            (lastPowers, lastDecay) = (powers, decay);
        }

        return new TieDecay(1 - decay, lastPowers);
    }

    /// <summary>Strength of a tie at a round, or 0 when it is dead.</summary>
    /// <param name="tie">The tie.</param>
    /// <param name="round">The round of reading, not before the one of writing.</param>
    /// <param name="decay">δ.</param>
    public static double StrengthAt(in Tie tie, int round, double decay) => At(decay).StrengthAt(tie, round);

    /// <summary>Strength of a tie at a round, or 0 when it is dead.</summary>
    /// <param name="tie">The tie.</param>
    /// <param name="round">The round of reading, not before the one of writing.</param>
    public double StrengthAt(in Tie tie, int round)
    {
        var age = round - tie.Round;
        var strength = tie.Strength * ((uint)age < (uint)powers.Length ? powers[age] : Power(factor, age));
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
