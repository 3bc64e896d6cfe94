using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// A quantile regression forest (Meinshausen 2006), as an estimator of posteriors without a distance or a tolerance (Raynal et al. 2019):
/// a row of the reference table weighs as much as its share of the leaf in which the summaries fall, on average over trees. Each tree is
/// grown on a sample, but all rows have their place in its leaves, so some of a leaf's rows had no say in where it ends. Trees split on
/// the summaries and on what ridge regressions guess of the parameters from them; half of these columns are tried at each node.
/// </summary>
/// <param name="draws">The draws, of which each parameter has a key of its own; equal draws and tables give equal forests.</param>
/// <param name="settings">Sizes; by default <see cref="ForestSettings.Regression"/>.</param>
public sealed class QuantileForest(KeyedDraws draws, ForestSettings? settings = null) : IPosteriorEstimator
{
    /// <inheritdoc/>
    public string Name => "forest";

    /// <inheritdoc/>
    IFittedEstimator IPosteriorEstimator.Fit(ReferenceTable table, int parameter) => Fit(table, parameter);

    /// <summary>Learns one parameter. O(trees × columns × n log² n) for n rows of a tree's sample.</summary>
    /// <param name="table">Rows without missing values, at least ten, of at least one summary.</param>
    /// <param name="parameter">Column of the parameter, from 0.</param>
    /// <exception cref="ArgumentException">A summary is NaN, there is none, or there are fewer than ten rows.</exception>
    public FittedQuantileForest Fit(ReferenceTable table, int parameter) => Fit(
        new GuessedColumns(table), [.. Enumerable.Range(0, table.Rows).Select(row => table.Parameter(row, parameter))],
        settings ?? ForestSettings.Regression, RandomForest.KeyOf(draws, parameter));

    /// <summary>Learns any number that rows have.</summary>
    /// <param name="columns">What trees split on.</param>
    /// <param name="answers">The number of each row.</param>
    /// <param name="settings">Sizes.</param>
    /// <param name="draws">Draws of this forest.</param>
    internal static FittedQuantileForest Fit(GuessedColumns columns, double[] answers, ForestSettings settings, KeyedDraws draws) =>
        new(columns, answers, RandomForest.Grow(
            new ForestRows(columns.RowByRow, columns.Count), () => new VarianceCriterion(answers), (columns.Count + 1) / 2, settings, draws));
}
