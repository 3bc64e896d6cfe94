using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Sensitivity;

/// <summary>
/// A small classification tree (CART; Breiman, Friedman, Olshen and Stone 1984): at each node the question that lowers Gini impurity most,
/// the first factor and the lowest bound among equals, so that the same sample always gives the same tree. Branches whose ends answer the
/// same are joined. It is meant to be read, not to predict: what it leaves out is what the depth leaves out.
/// </summary>
/// <param name="isCategory">By factor, whether its values are categories that are only equal or not.</param>
/// <param name="classes">Number of classes; classes are 0 … classes − 1.</param>
/// <param name="depth">Questions in a row, at most.</param>
/// <param name="least">Cases that each end of a branch has, at least.</param>
/// <param name="gain">Share of the whole sample's impurity that a question must take away, at least.</param>
public sealed class DecisionTree(IReadOnlyList<bool> isCategory, int classes, int depth = 3, int least = 5, double gain = 0.01)
{
    /// <summary>Grows the tree. O(depth · factors · cases²) at most.</summary>
    /// <param name="cases">Values by factor, case by case; at least one case.</param>
    /// <param name="answers">The class of each case.</param>
    public DecisionNode Grow(IReadOnlyList<double[]> cases, IReadOnlyList<int> answers)
    {
        int[] all = [.. Enumerable.Range(0, cases.Count)];
        return Grow(cases, answers, all, depth, gain * Impurity(Count(answers, all)));
    }

    /// <summary>The class that a tree gives a case.</summary>
    public int Answer(DecisionNode node, double[] one)
    {
        while (node is { Yes: { } yes, No: { } no })
        {
            node = IsYes(one[node.Factor], node.Bound, node.Factor) ? yes : no;
        }

        return node.Class;
    }

    /// <summary>
    /// Share of cases that are given their class by a tree grown without them: the cases are put in so many folds by chance, and each fold
    /// is asked of the tree of the others. In [0, 1]; null under as many cases as folds.
    /// </summary>
    /// <param name="cases">Values by factor, case by case.</param>
    /// <param name="answers">The class of each case.</param>
    /// <param name="draws">Places the cases in folds.</param>
    /// <param name="folds">Number of folds, at least 2.</param>
    public double? CrossValidated(IReadOnlyList<double[]> cases, IReadOnlyList<int> answers, KeyedDraws draws, int folds = 10)
    {
        if (cases.Count < folds)
        {
            return null;
        }

        var order = new DrawWithoutReplacement();
        order.Begin(draws, Purpose.Fold, 0, 0, cases.Count);
        var fold = new int[cases.Count];
        for (var place = 0; order.TryNext(out var one); place++)
        {
            fold[one] = place % folds;
        }

        var right = 0;
        for (var left = 0; left < folds; left++)
        {
            int[] grown = [.. Enumerable.Range(0, cases.Count).Where(one => fold[one] != left)];
            var tree = Grow([.. grown.Select(one => cases[one])], [.. grown.Select(one => answers[one])]);
            right += Enumerable.Range(0, cases.Count).Count(one => fold[one] == left && Answer(tree, cases[one]) == answers[one]);
        }

        return (double)right / cases.Count;
    }

    private DecisionNode Grow(IReadOnlyList<double[]> cases, IReadOnlyList<int> answers, int[] here, int left, double needed)
    {
        var counts = Count(answers, here);
        var end = new DecisionNode(counts, Array.IndexOf(counts, counts.Max()));
        if (left == 0 || Best(cases, answers, here, counts, needed) is not { } best)
        {
            return end;
        }

        var yes = Grow(cases, answers, [.. here.Where(one => IsYes(cases[one][best.Factor], best.Bound, best.Factor))], left - 1, needed);
        var no = Grow(cases, answers, [.. here.Where(one => !IsYes(cases[one][best.Factor], best.Bound, best.Factor))], left - 1, needed);
        return yes.Yes is null && no.Yes is null && yes.Class == no.Class
            ? end
            : end with { Factor = best.Factor, Bound = best.Bound, Yes = yes, No = no };
    }

    private (int Factor, double Bound)? Best(IReadOnlyList<double[]> cases, IReadOnlyList<int> answers, int[] here, int[] counts, double needed)
    {
        (int Factor, double Bound)? best = null;
        var lowest = Impurity(counts) - Math.Max(needed, 1e-9);
        for (var factor = 0; factor < isCategory.Count; factor++)
        {
            foreach (var bound in Bounds([.. here.Select(one => cases[one][factor]).Distinct().Order()], isCategory[factor]))
            {
                var yes = new int[classes];
                foreach (var one in here.Where(one => IsYes(cases[one][factor], bound, factor)))
                {
                    yes[answers[one]]++;
                }

                int[] no = [.. counts.Zip(yes, (all, some) => all - some)];
                var impurity = Impurity(yes) + Impurity(no);
                if (yes.Sum() >= least && no.Sum() >= least && impurity < lowest)
                {
                    (best, lowest) = ((factor, bound), impurity - 1e-9);
                }
            }
        }

        return best;
    }

    private bool IsYes(double value, double bound, int factor) => isCategory[factor] ? value == bound : value <= bound;

    private static IEnumerable<double> Bounds(double[] ascending, bool isCategory) => isCategory
        ? ascending.Length > 1 ? ascending : []
        : ascending.Zip(ascending.Skip(1), (low, high) => low + (high - low) / 2);

    private int[] Count(IReadOnlyList<int> answers, int[] here)
    {
        var counts = new int[classes];
        foreach (var one in here)
        {
            counts[answers[one]]++;
        }

        return counts;
    }

    /// <summary>Cases times Gini impurity: n (1 − Σ p²).</summary>
    private static double Impurity(int[] counts) => counts.Sum() is var all && all == 0 ? 0 : all - counts.Sum(count => (double)count * count) / all;
}
