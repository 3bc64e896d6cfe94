namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// A grown tree. Nodes are numbered from the root, 0, in the order in which they were made; at each a feature is asked whether it is at
/// most a bound. Leaves are numbered from 0 in the order of their nodes.
/// </summary>
/// <param name="Feature">By node the feature that is asked about; −1: a leaf.</param>
/// <param name="Bound">By node the bound.</param>
/// <param name="Next">By node where values up to the bound go, those above it to the node after; of a leaf its number.</param>
/// <param name="Leaves">Number of leaves.</param>
/// <param name="IsSampled">By row whether the tree was grown on it.</param>
internal sealed record ForestTree(int[] Feature, double[] Bound, int[] Next, int Leaves, bool[] IsSampled)
{
    /// <summary>The leaf of a set of values.</summary>
    public int Leaf(ReadOnlySpan<double> features)
    {
        var node = 0;
        while (Feature[node] >= 0)
        {
            node = Next[node] + (features[Feature[node]] <= Bound[node] ? 0 : 1);
        }

        return Next[node];
    }

    /// <summary>The leaf of a row.</summary>
    public int Leaf(ForestRows rows, int row)
    {
        var node = 0;
        while (Feature[node] >= 0)
        {
            node = Next[node] + (rows.Value(row, Feature[node]) <= Bound[node] ? 0 : 1);
        }

        return Next[node];
    }
}
