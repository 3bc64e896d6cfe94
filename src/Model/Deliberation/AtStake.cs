using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// What a gain or loss is divided by before a threshold is held against it (<see cref="TableParameters.Thresholds"/>): absolute 1; relative
/// what is at stake for the member in the involved domains, so that a threshold means the same whether a member judges from its
/// interests, which spread over all domains, or from the issue, whose requirement sums to 1 over the involved ones.
/// </summary>
public static class AtStake
{
    /// <summary>The divisor of Δ for price and objection: 1, or Σ_{d involved} |(1−λ) i_d + λ r_d|.</summary>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="interests">i of the member, D long.</param>
    /// <param name="requirement">r, D long.</param>
    /// <param name="involved">The involved domains.</param>
    /// <param name="orientation">λ of deliberating.</param>
    public static double OfJudgement(
        TableParameters p, ReadOnlySpan<double> interests, ReadOnlySpan<double> requirement, ReadOnlySpan<int> involved, double orientation)
    {
        if (p.Thresholds == ThresholdScale.Absolute)
        {
            return 1;
        }

        var sum = 0.0;
        foreach (var domain in involved)
        {
            sum += Math.Abs((1 - orientation) * interests[domain] + orientation * requirement[domain]);
        }

        return sum;
    }

    /// <summary>The divisor of u for exit: 1, or Σ_{d involved} |i_d|.</summary>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="interests">i of the member, D long.</param>
    /// <param name="involved">The involved domains.</param>
    public static double OfPayoff(TableParameters p, ReadOnlySpan<double> interests, ReadOnlySpan<int> involved) =>
        p.Thresholds == ThresholdScale.Absolute ? 1 : Stake.Of(interests, involved);

    /// <summary>A gain or loss over what is at stake; 0 where nothing is.</summary>
    /// <param name="gain">Δ or u.</param>
    /// <param name="atStake">The divisor, ≥ 0.</param>
    public static double Over(double gain, double atStake) => atStake == 0 ? 0 : gain / atStake;
}
