using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Simulation-based calibration (Talts et al. 2018): over sets whose parameter was drawn from the prior, the rank of the truth in its posterior is
/// uniform where both estimator and intervals are right. An overconfident estimator puts it at the ends too often. The same holds among sets that
/// were chosen by their summaries, such as those nearest an observation.
/// </summary>
/// <param name="Ranks">By set, the weight of the posterior below the truth, in [0, 1]; a place by chance among draws that are equal to it.</param>
/// <param name="Band">Where the distribution function of the ranks stays as a whole, at the joint level.</param>
/// <param name="Coverage">Of <see cref="Posterior.Interval"/> at each of <see cref="Levels"/>: of the very intervals that are told.</param>
/// <param name="Level">The joint level of all calibrations that are made.</param>
public sealed record CalibrationCheck(IReadOnlyList<double> Ranks, UniformBand Band, IReadOnlyList<IntervalCoverage> Coverage, JointLevel Level)
{
    /// <summary>Levels of the intervals whose coverage is tested.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.5, 0.8, 0.95];

    /// <summary>Whether the ranks are as uniform as they should be.</summary>
    public bool AreRanksUniform => Band.Holds(Ranks);

    /// <summary>Whether each coverage is as it should be.</summary>
    public bool CoverageHolds => Coverage.All(coverage => coverage.P >= Level.OfCoverage);

    /// <summary>Checks an estimator on sets that it has not learnt. Sets are estimated beside each other.</summary>
    /// <param name="estimator">An estimator that has learnt the parameter.</param>
    /// <param name="sets">The sets, at least one, with the summaries that it has learnt.</param>
    /// <param name="parameter">Column of the parameter.</param>
    /// <param name="draws">Decide between a truth and draws that are equal to it.</param>
    /// <param name="level">How strict it is.</param>
    public static CalibrationCheck Of(IFittedEstimator estimator, ReferenceTable sets, int parameter, KeyedDraws draws, JointLevel level)
    {
        var places = new TruthPlace[sets.Rows];
        Parallel.For(0, sets.Rows, set => places[set] = PlaceOf(estimator, sets, set, parameter, draws, set));
        return Of(places, level);
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
    /// <param name="level">How strict it is.</param>
    /// <param name="folds">Number of folds, at least 1.</param>
    public static CalibrationCheck OfRows(
        IPosteriorEstimator estimator, ReferenceTable table, int parameter, IReadOnlyList<int> rows, KeyedDraws draws, JointLevel level, int folds = 1)
    {
        var found = new TruthPlace[rows.Count];
        for (var fold = 0; fold < Math.Min(folds, rows.Count); fold++)
        {
            int[] places = [.. Enumerable.Range(0, rows.Count).Where(place => place % folds == fold)];
            var fitted = estimator.Fit(table.WithoutRows([.. places.Select(place => rows[place])]), parameter);
            Parallel.ForEach(places, place => found[place] = PlaceOf(fitted, table, rows[place], parameter, draws, place));
        }

        return Of(found, level);
    }

    private static CalibrationCheck Of(TruthPlace[] places, JointLevel level) => new(
        [.. places.Select(place => place.Rank)], UniformBand.Of(places.Length, level.OfBand),
        [.. Levels.Select((share, at) => new IntervalCoverage(share, places.Count(place => place.IsHeld[at]), places.Length))], level);

    private static TruthPlace PlaceOf(IFittedEstimator estimator, ReferenceTable sets, int row, int parameter, KeyedDraws draws, int set)
    {
        var posterior = estimator.Of(sets.SummariesOf(row));
        double truth = sets.Parameter(row, parameter), below = posterior.Below(truth), upTo = posterior.Cdf(truth);
        return new(
            below + draws.Uniform(Purpose.RankAmongEquals, (uint)set, (uint)parameter) * (upTo - below),
            [.. Levels.Select(level => posterior.Interval(level).Contains(truth))]);
    }

    /// <summary>Where a truth lies in its posterior.</summary>
    /// <param name="Rank">The weight below it.</param>
    /// <param name="IsHeld">By level, whether the interval holds it.</param>
    private readonly record struct TruthPlace(double Rank, bool[] IsHeld);
}
