using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Simulation-based calibration (Talts et al. 2018): over sets whose parameter was drawn from the prior, the rank of the truth in its posterior is
/// uniform where both estimator and intervals are right. An overconfident estimator puts it at the ends too often. The same holds among sets that
/// were chosen by their summaries, such as those nearest an observation.
/// </summary>
/// <param name="Ranks">By set, the weight of the posterior below the truth, in [0, 1]; a place by chance among draws that are equal to it.</param>
/// <param name="Band">Where the distribution function of the ranks stays as a whole with a chance of 95 %.</param>
/// <param name="Coverage">Of central intervals of 50, 80 and 95 %.</param>
public sealed record CalibrationCheck(IReadOnlyList<double> Ranks, UniformBand Band, IReadOnlyList<IntervalCoverage> Coverage)
{
    private static readonly double[] Levels = [0.5, 0.8, 0.95];

    /// <summary>Number of tests of coverage in a check: what a family of checks is adjusted for is this for each of them.</summary>
    public static int TestsOfCoverage => Levels.Length;

    /// <summary>Whether the ranks are as uniform as they should be.</summary>
    public bool AreRanksUniform => Band.Holds(Ranks);

    /// <summary>Whether each coverage is as it should be, at 5 % over all tests of a family (Bonferroni).</summary>
    /// <param name="tests">Tests of coverage in the family: <see cref="TestsOfCoverage"/> for each check in it.</param>
    public bool CoverageHolds(int tests) => Coverage.All(coverage => coverage.P >= 0.05 / tests);

    /// <summary>Checks an estimator on sets that it has not learnt. Sets are estimated beside each other.</summary>
    /// <param name="estimator">An estimator that has learnt the parameter.</param>
    /// <param name="sets">The sets, at least one, with the summaries that it has learnt.</param>
    /// <param name="parameter">Column of the parameter.</param>
    /// <param name="draws">Decide between a truth and draws that are equal to it.</param>
    public static CalibrationCheck Of(IFittedEstimator estimator, ReferenceTable sets, int parameter, KeyedDraws draws)
    {
        var ranks = new double[sets.Rows];
        Parallel.For(0, sets.Rows, set => ranks[set] = Rank(estimator, sets, set, parameter, draws, set));
        return Of(ranks);
    }

    /// <summary>
    /// Checks an estimator on rows of the table that it learns from: the rows are dealt over folds, and those of a fold are estimated by what has learnt all
    /// rows but these. With one fold it learns once. Rows that lie near to each other need several: what is left out of the table must not leave a hole.
    /// </summary>
    /// <param name="estimator">The estimator.</param>
    /// <param name="table">Rows without missing values.</param>
    /// <param name="parameter">Column of the parameter.</param>
    /// <param name="rows">
    /// The rows that it is checked on, at least one: chosen by their summaries, or spread like the prior. A run of rows of a Sobol sequence is so spread (a
    /// power of two best); every tenth row is not, as rows with even numbers lie in one half of the first dimension.
    /// </param>
    /// <param name="draws">Decide between a truth and draws that are equal to it.</param>
    /// <param name="folds">Number of folds, at least 1.</param>
    public static CalibrationCheck OfRows(
        IPosteriorEstimator estimator, ReferenceTable table, int parameter, IReadOnlyList<int> rows, KeyedDraws draws, int folds = 1)
    {
        var ranks = new double[rows.Count];
        for (var fold = 0; fold < Math.Min(folds, rows.Count); fold++)
        {
            int[] places = [.. Enumerable.Range(0, rows.Count).Where(place => place % folds == fold)];
            var fitted = estimator.Fit(table.WithoutRows([.. places.Select(place => rows[place])]), parameter);
            Parallel.ForEach(places, place => ranks[place] = Rank(fitted, table, rows[place], parameter, draws, place));
        }

        return Of(ranks);
    }

    private static CalibrationCheck Of(double[] ranks) => new(
        ranks, UniformBand.Of(ranks.Length),
        [.. Levels.Select(level => new IntervalCoverage(level, ranks.Count(rank => Math.Abs(rank - 0.5) <= level / 2), ranks.Length))]);

    private static double Rank(IFittedEstimator estimator, ReferenceTable sets, int row, int parameter, KeyedDraws draws, int set)
    {
        var posterior = estimator.Of(sets.SummariesOf(row));
        double truth = sets.Parameter(row, parameter), below = posterior.Below(truth), upTo = posterior.Cdf(truth);
        return below + draws.Uniform(Purpose.RankAmongEquals, (uint)set, (uint)parameter) * (upTo - below);
    }
}
