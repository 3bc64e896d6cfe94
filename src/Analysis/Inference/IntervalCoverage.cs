using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.Inference;

/// <summary>How often intervals of a level hold the truth.</summary>
/// <param name="Level">The level, in (0, 1).</param>
/// <param name="Holding">Sets whose interval holds the truth.</param>
/// <param name="Sets">Number of sets.</param>
public sealed record IntervalCoverage(double Level, int Holding, int Sets)
{
    /// <summary>Share of the sets whose interval holds the truth; NaN without sets.</summary>
    public double Share => (double)Holding / Sets;

    /// <summary>Two-sided p of the exact binomial test that the share is the level.</summary>
    public double P => BinomialTest.P(Holding, Sets, Level);
}
