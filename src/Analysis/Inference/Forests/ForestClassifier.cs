using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// A random forest that tells classes apart (Breiman 2001): every tree has one vote, for the most frequent class of its sample in the leaf,
/// the first among equals. The square root of the number of features is tried at each node.
/// </summary>
public sealed class ForestClassifier
{
    private readonly RandomForest forest;
    private readonly int[][] classOfLeaf;
    private readonly int classes;

    /// <summary>Grows a classifier.</summary>
    /// <param name="rowByRow">Rows × features, row by row; no NaN.</param>
    /// <param name="features">Number of features, at least 1.</param>
    /// <param name="classOf">The class of each row, from 0.</param>
    /// <param name="classes">Number of classes.</param>
    /// <param name="draws">Draws of the forest.</param>
    /// <param name="settings">Sizes; by default <see cref="ForestSettings.Classification"/>.</param>
    /// <exception cref="ArgumentException">A feature is NaN, or there is no row or no feature.</exception>
    public ForestClassifier(double[] rowByRow, int features, int[] classOf, int classes, KeyedDraws draws, ForestSettings? settings = null)
    {
        this.classes = classes;
        forest = RandomForest.Grow(
            new ForestRows(rowByRow, features), () => new GiniCriterion(classOf, classes), (int)Math.Sqrt(features),
            settings ?? ForestSettings.Classification, draws);
        classOfLeaf = [.. Enumerable.Range(0, forest.Trees.Count).Select(tree => ClassOfLeaf(tree, classOf))];
    }

    /// <summary>Votes by class; their sum is the number of trees.</summary>
    /// <param name="features">A value of each feature, none of them NaN.</param>
    public int[] Votes(ReadOnlySpan<double> features)
    {
        var votes = new int[classes];
        for (var tree = 0; tree < classOfLeaf.Length; tree++)
        {
            votes[classOfLeaf[tree][forest.Trees[tree].Leaf(features)]]++;
        }

        return votes;
    }

    /// <summary>Votes by class on a row of the sample, of the trees that were not grown on it; all 0 where there is no such tree.</summary>
    /// <param name="row">Row, from 0.</param>
    public int[] OutOfBagVotes(int row)
    {
        var votes = new int[classes];
        for (var tree = 0; tree < classOfLeaf.Length; tree++)
        {
            if (!forest.Trees[tree].IsSampled[row])
            {
                votes[classOfLeaf[tree][forest.LeavesOf(tree)[row]]]++;
            }
        }

        return votes;
    }

    /// <summary>The class with the most votes, the first among equals; −1 without votes.</summary>
    /// <param name="votes">Votes by class.</param>
    public static int Chosen(IReadOnlyList<int> votes)
    {
        var chosen = -1;
        for (var one = 0; one < votes.Count; one++)
        {
            chosen = votes[one] > (chosen < 0 ? 0 : votes[chosen]) ? one : chosen;
        }

        return chosen;
    }

    private int[] ClassOfLeaf(int tree, int[] classOf)
    {
        var counts = new int[forest.Trees[tree].Leaves][];
        for (var leaf = 0; leaf < counts.Length; leaf++)
        {
            counts[leaf] = new int[classes];
        }

        var leaves = forest.LeavesOf(tree);
        for (var row = 0; row < leaves.Length; row++)
        {
            counts[leaves[row]][classOf[row]] += forest.Trees[tree].IsSampled[row] ? 1 : 0;
        }

        return Array.ConvertAll(counts, Chosen);
    }
}
