using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// A random forest (Breiman 2001): trees on samples of the rows, drawn without replacement, that choose among some of the features at each
/// node. It knows in which leaf of each tree every row falls. Trees grow at once on all cores; each has draws of its own and its own
/// place, so that the forest is the same on any number of cores.
/// </summary>
internal sealed class RandomForest
{
    private readonly ForestRows rows;
    private readonly int[][] leafOf;

    private RandomForest(ForestRows rows, ForestTree[] trees)
    {
        (this.rows, Trees) = (rows, trees);
        leafOf = new int[trees.Length][];
        Parallel.For(0, trees.Length, tree =>
            leafOf[tree] = [.. Enumerable.Range(0, rows.Count).Select(row => trees[tree].Leaf(rows, row))]);
    }

    /// <summary>Number of rows.</summary>
    public int Rows => rows.Count;

    /// <summary>The trees, by number.</summary>
    public IReadOnlyList<ForestTree> Trees { get; }

    /// <summary>The draws of one forest among several.</summary>
    /// <param name="draws">The draws of all.</param>
    /// <param name="forest">Number of the forest.</param>
    public static KeyedDraws KeyOf(KeyedDraws draws, int forest) => new(draws.Bits(Purpose.ForestKey, (uint)forest));

    /// <summary>Grows a forest.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="criterion">Makes what splits are judged by, one for each tree.</param>
    /// <param name="tried">Features drawn at a node, at least 1.</param>
    /// <param name="settings">Sizes.</param>
    /// <param name="draws">Draws of this forest.</param>
    public static RandomForest Grow(ForestRows rows, Func<ISplitCriterion> criterion, int tried, ForestSettings settings, KeyedDraws draws)
    {
        var trees = new ForestTree[settings.Trees];
        Parallel.For(0, trees.Length, tree => trees[tree] = TreeGrowth.Grow(rows, criterion(), draws, tree, Math.Max(1, tried), settings));
        return new(rows, trees);
    }

    /// <summary>By row its leaf in a tree.</summary>
    public ReadOnlySpan<int> LeavesOf(int tree) => leafOf[tree];
}
