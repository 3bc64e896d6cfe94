using System.Globalization;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// New and useful (Runco and Jaeger 2012) at two thresholds: the share of the issues that count whose realised solution has at least some
/// quality, and at least the common novelty that a percentile of the solutions of all scenarios of the world lies at. An issue on which
/// nothing was realised is neither, so that a scenario gains nothing from tables that fail.
/// </summary>
/// <param name="QualityPercent">Quality that is useful, in percent.</param>
/// <param name="Percentile">Percentile of common novelty that is new (type 7).</param>
public readonly record struct NewAndUseful(int QualityPercent, int Percentile)
{
    /// <summary>The one that is judged: half of what could be gained, and newer than half of all.</summary>
    public static NewAndUseful Judged { get; } = new(50, 50);

    /// <summary>All that are computed, by quality and percentile: how far a verdict hangs on the thresholds.</summary>
    public static IReadOnlyList<NewAndUseful> Grid { get; } =
        [.. from quality in (int[])[30, 50, 70] from percentile in (int[])[25, 50, 75] select new NewAndUseful(quality, percentile)];

    /// <summary>The id of its measure.</summary>
    public string Id => this == Judged ? "new-and-useful" : string.Create(CultureInfo.InvariantCulture, $"new-and-useful-{QualityPercent}-{Percentile}");

    /// <summary>The least quality that is useful.</summary>
    public double LeastUseful => QualityPercent / 100.0;

    /// <summary>The share of each scenario of a world, 0 … 1, in their order.</summary>
    /// <param name="issues">
    /// Issues that count: not of the warm-up, with enough common precedents and a yardstick above 0, and with F* > F(x⁰). They are the same
    /// in every scenario.
    /// </param>
    /// <param name="scenarios">Of each scenario quality and common novelty of what it realised on these issues, in any order.</param>
    /// <returns>No value for any where no issue counts, or no scenario realised anything on one that does.</returns>
    public IReadOnlyList<double?> Shares(int issues, IReadOnlyList<IReadOnlyList<(double Quality, double Novelty)>> scenarios)
    {
        double[] all = [.. scenarios.SelectMany(realised => realised, (_, solution) => solution.Novelty).Order()];
        if (issues == 0 || all.Length == 0)
        {
            return new double?[scenarios.Count];
        }

        var (useful, isNew) = (LeastUseful, LeastNew(all));
        return [.. scenarios.Select(realised => (double?)realised.Count(solution => solution.Quality >= useful && solution.Novelty >= isNew) / issues)];
    }

    /// <summary>The least common novelty that is new.</summary>
    /// <param name="novelties">Common novelty of the solutions of all scenarios of the world, ascending; at least one.</param>
    public double LeastNew(double[] novelties) => Quantile.Sorted(novelties, Percentile / 100.0);
}
