using MathNet.Numerics.Statistics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>Ranks from 1, equal values sharing the mean of theirs.</summary>
public static class MidRanks
{
    /// <summary>The ranks of values, in their order; whole or half numbers, so exact.</summary>
    public static double[] Of(IReadOnlyList<double> values) => ArrayStatistics.RanksInplace([.. values], RankDefinition.Average);

    /// <summary>Σ (t³ − t) over groups of t equal values: what ties take from the variance of a rank statistic.</summary>
    public static double TieTerm(IEnumerable<double> values) =>
        values.CountBy(value => value).Sum(group => (double)group.Value * group.Value * group.Value - group.Value);
}
