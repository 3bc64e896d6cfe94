using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Which of several estimators is best for a parameter, by cross-validation: rows are put in folds by chance, and an estimator that has learnt the
/// other folds is scored on some rows of each.
/// </summary>
/// <param name="Scores">A score an estimator, in the order given.</param>
/// <param name="Chosen">Index of the estimator with the smallest score; the first among equals.</param>
public sealed record EstimatorChoice(IReadOnlyList<EstimatorScore> Scores, int Chosen)
{
    /// <summary>Chooses. Each estimator learns as often as there are folds. Rows are scored beside each other.</summary>
    /// <param name="estimators">The estimators, at least one.</param>
    /// <param name="table">Rows without missing values, at least as many as folds.</param>
    /// <param name="parameter">Column of the parameter.</param>
    /// <param name="draws">Place the rows in folds.</param>
    /// <param name="sets">How many rows are scored, spread over the folds; at most all.</param>
    /// <param name="folds">Number of folds, at least 2.</param>
    public static EstimatorChoice Of(
        IReadOnlyList<IPosteriorEstimator> estimators, ReferenceTable table, int parameter, KeyedDraws draws, int sets = 500, int folds = 5)
    {
        var order = DrawWithoutReplacement.All(draws, Purpose.Fold, 0, 0, table.Rows);
        EstimatorScore[] scores = [.. estimators.Select(estimator => Score(estimator, table, parameter, order, Math.Min(sets, table.Rows), folds))];
        var chosen = 0;
        for (var one = 1; one < scores.Length; one++)
        {
            chosen = scores[one].Crps < scores[chosen].Crps ? one : chosen;
        }

        return new(scores, chosen);
    }

    private static EstimatorScore Score(IPosteriorEstimator estimator, ReferenceTable table, int parameter, int[] order, int sets, int folds)
    {
        var scores = new double[sets];
        for (var fold = 0; fold < folds; fold++)
        {
            int[] left = [.. order.Where((_, place) => place % folds == fold)];
            var fitted = estimator.Fit(table.WithoutRows(left), parameter);
            int[] scored = [.. Enumerable.Range(0, sets).Where(place => place % folds == fold)];
            Parallel.ForEach(scored, place => scores[place] = Crps.OfPlace(
                fitted.Of(table.SummariesOf(order[place])), table.Parameter(order[place], parameter), table.Parameters[parameter]));
        }

        return new(estimator.Name, Moments.Mean(scores)!.Value, Moments.Deviation(scores) / Math.Sqrt(sets));
    }
}
