using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>Chances of binomial numbers of up to N trials, from a table of logarithms of factorials.</summary>
/// <param name="trials">N, at least 1.</param>
internal sealed class BinomialChances(int trials)
{
    private readonly double[] logFactorials = [.. Enumerable.Range(0, trials + 1).Select(n => LogGamma.Of(n + 1))];

    /// <summary>P(X ≤ k) for k from 0 to N, of N trials.</summary>
    /// <param name="chance">Chance of a trial, in (0, 1).</param>
    public double[] Cumulated(double chance)
    {
        var sums = new double[trials + 1];
        Move(0, 1, chance, 0, sums);
        for (var k = 1; k <= trials; k++)
        {
            sums[k] += sums[k - 1];
        }

        sums[trials] = 1;
        return sums;
    }

    /// <summary>Adds the chance of each count that follows when some of the trials that have not succeeded do.</summary>
    /// <param name="count">Trials that have succeeded.</param>
    /// <param name="weight">The chance of that count.</param>
    /// <param name="chance">Chance that one more trial succeeds, in (0, 1).</param>
    /// <param name="from">The count that the first of <paramref name="next"/> is for.</param>
    /// <param name="next">Chances of counts, added to.</param>
    public void Move(int count, double weight, double chance, int from, double[] next)
    {
        double log = PortableMath.Log(chance), logOther = PortableMath.Log(1 - chance);
        for (var place = Math.Max(0, count - from); place < next.Length; place++)
        {
            int more = from + place - count, left = trials - count;
            next[place] += weight * PortableMath.Exp(
                logFactorials[left] - logFactorials[more] - logFactorials[left - more] + more * log + (left - more) * logOther);
        }
    }
}
