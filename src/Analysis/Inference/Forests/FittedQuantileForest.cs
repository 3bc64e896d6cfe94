namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>A quantile forest that has learnt one parameter.</summary>
public sealed class FittedQuantileForest : IFittedEstimator
{
    private readonly GuessedColumns columns;
    private readonly double[] answers;
    private readonly RandomForest forest;
    private readonly LeafMembers[] members;

    internal FittedQuantileForest(GuessedColumns columns, double[] answers, RandomForest forest)
    {
        (this.columns, this.answers, this.forest) = (columns, answers, forest);
        members = [.. Enumerable.Range(0, forest.Trees.Count).Select(tree => new LeafMembers(forest.LeavesOf(tree), forest.Trees[tree].Leaves))];
    }

    /// <summary>What summaries say of the parameter. O(rows + trees × rows of a leaf).</summary>
    /// <param name="summaries">The summaries, in the order of the table that it learnt from; none of them NaN.</param>
    public Posterior Of(ReadOnlySpan<double> summaries)
    {
        var weights = new double[answers.Length];
        var values = columns.Of(summaries);
        for (var tree = 0; tree < members.Length; tree++)
        {
            var leaf = members[tree].Of(forest.Trees[tree].Leaf(values));
            Share(weights, leaf, leaf.Length, except: -1);
        }

        return new(answers, weights);
    }

    /// <summary>
    /// What the summaries of a row of the table say, had the row not been there: only trees that were not grown on it are asked, and it has
    /// no weight itself. So a forest is cross-validated without being grown again. Null where all trees were grown on it.
    /// </summary>
    /// <param name="row">Row of the table, from 0.</param>
    public Posterior? OutOfBag(int row)
    {
        var weights = new double[answers.Length];
        var asked = 0;
        for (var tree = 0; tree < members.Length; tree++)
        {
            if (!forest.Trees[tree].IsSampled[row])
            {
                var leaf = members[tree].Of(forest.LeavesOf(tree)[row]);
                Share(weights, leaf, leaf.Length - 1, except: row);
                asked++;
            }
        }

        return asked == 0 ? null : new Posterior(answers, weights);
    }

    private static void Share(double[] weights, ReadOnlySpan<int> leaf, int sharers, int except)
    {
        var share = 1.0 / sharers;
        foreach (var row in leaf)
        {
            weights[row] += row == except ? 0 : share;
        }
    }
}
