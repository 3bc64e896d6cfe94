namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>The rows in each leaf of a tree, ascending, in one array.</summary>
internal sealed class LeafMembers
{
    private readonly int[] starts, rows;

    /// <summary>Sorts rows by their leaf. O(rows + leaves).</summary>
    /// <param name="leafOf">By row its leaf.</param>
    /// <param name="leaves">Number of leaves.</param>
    public LeafMembers(ReadOnlySpan<int> leafOf, int leaves)
    {
        starts = new int[leaves + 1];
        foreach (var leaf in leafOf)
        {
            starts[leaf + 1]++;
        }

        for (var leaf = 0; leaf < leaves; leaf++)
        {
            starts[leaf + 1] += starts[leaf];
        }

        int[] free = [.. starts];
        rows = new int[leafOf.Length];
        for (var row = 0; row < leafOf.Length; row++)
        {
            rows[free[leafOf[row]]++] = row;
        }
    }

    /// <summary>The rows of a leaf, ascending.</summary>
    public ReadOnlySpan<int> Of(int leaf) => rows.AsSpan(starts[leaf], starts[leaf + 1] - starts[leaf]);
}
