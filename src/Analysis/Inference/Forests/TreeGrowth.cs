using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// Grows one tree (CART) on a sample of the rows. At each node some features are drawn, and the split with the highest score is made: the
/// feature that was drawn first and the lowest bound among equals. Where none of those drawn can split the node, further ones are tried. A
/// node is a leaf when its answers are alike or no split leaves enough rows on both sides.
/// </summary>
internal sealed class TreeGrowth
{
    /// <summary>A split must gain more than rounding does, as a share of the score.</summary>
    private const double Rounding = 1e-12;

    private readonly ForestRows rows;
    private readonly ISplitCriterion criterion;
    private readonly KeyedDraws draws;
    private readonly uint tree;
    private readonly int tried, least;
    private readonly int[] here;
    private readonly long[] sorted;
    private readonly bool[] isSampled;
    private readonly DrawWithoutReplacement order = new();
    private readonly List<int> feature = [], next = [];
    private readonly List<double> bound = [];
    private readonly Stack<(int Node, int From, int To)> open = [];

    private TreeGrowth(ForestRows rows, ISplitCriterion criterion, KeyedDraws draws, int tree, int tried, ForestSettings settings)
    {
        (this.rows, this.criterion, this.draws, this.tree, this.tried, least) = (rows, criterion, draws, (uint)tree, tried, settings.LeastRows);
        isSampled = new bool[rows.Count];
        here = Sample(settings.SampleOf(rows.Count));
        sorted = new long[here.Length];
    }

    /// <summary>A tree. O(features tried × n log² n) for n rows of its sample, where splits are even.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="criterion">What splits are judged by.</param>
    /// <param name="draws">The forest's draws.</param>
    /// <param name="tree">Number of the tree: it names its draws, so a tree is the same in a forest of any size.</param>
    /// <param name="tried">Features drawn at a node.</param>
    /// <param name="settings">Sizes of sample and leaves.</param>
    public static ForestTree Grow(ForestRows rows, ISplitCriterion criterion, KeyedDraws draws, int tree, int tried, ForestSettings settings) =>
        new TreeGrowth(rows, criterion, draws, tree, tried, settings).Grow();

    private int[] Sample(int size)
    {
        order.Begin(draws, Purpose.ForestRow, tree, 0, rows.Count);
        for (var i = 0; i < size && order.TryNext(out var row); i++)
        {
            isSampled[row] = true;
        }

        return [.. Enumerable.Range(0, rows.Count).Where(row => isSampled[row])];
    }

    private ForestTree Grow()
    {
        Add(0, here.Length);
        var leaves = 0;
        while (open.TryPop(out var top))
        {
            var (node, from, to) = top;
            if (Best(node, from, to) is { } best)
            {
                Split(node, from, to, best);
            }
            else
            {
                next[node] = leaves++;
            }
        }

        return new([.. feature], [.. bound], [.. next], leaves, isSampled);
    }

    private void Add(int from, int to)
    {
        open.Push((feature.Count, from, to));
        feature.Add(-1);
        bound.Add(0);
        next.Add(0);
    }

    private void Split(int node, int from, int to, CandidateSplit split)
    {
        var middle = from + Part(here.AsSpan(from, to - from), split);
        (feature[node], bound[node], next[node]) = (split.Feature, rows.Between(split.Feature, split.Lower, split.Higher), feature.Count);
        Add(from, middle);
        Add(middle, to);
    }

    /// <summary>Moves rows up to the bound to the front; on each side they keep their order.</summary>
    private int Part(Span<int> part, CandidateSplit split)
    {
        var places = rows.Places(split.Feature);
        var after = new List<int>(part.Length);
        var before = 0;
        foreach (var row in part)
        {
            if (places[row] <= split.Lower)
            {
                part[before++] = row;
            }
            else
            {
                after.Add(row);
            }
        }

        after.CopyTo(part[before..]);
        return before;
    }

    private CandidateSplit? Best(int node, int from, int to)
    {
        var part = here.AsSpan(from, to - from);
        if (part.Length < 2 * least || !criterion.Begin(part))
        {
            return null;
        }

        CandidateSplit? best = null;
        var highest = criterion.Score * (1 + Rounding) + Rounding;
        order.Begin(draws, Purpose.ForestFeature, tree, (uint)node, rows.Features);
        for (var i = 0; (i < tried || best is null) && order.TryNext(out var candidate); i++)
        {
            if (BestOf(candidate, part, ref highest) is { } found)
            {
                best = found;
            }
        }

        return best;
    }

    /// <summary>The best split on a feature, where its score is above the highest yet.</summary>
    private CandidateSplit? BestOf(int candidate, ReadOnlySpan<int> part, ref double highest)
    {
        var ascending = Sort(candidate, part);
        if (Place(ascending[0]) == Place(ascending[^1]))
        {
            return null;
        }

        CandidateSplit? best = null;
        criterion.Restart();
        for (var moved = 1; moved <= ascending.Length - least; moved++)
        {
            criterion.Move(Row(ascending[moved - 1]));
            int lower = Place(ascending[moved - 1]), higher = Place(ascending[moved]);
            if (lower < higher && moved >= least && criterion.Score is var score && score > highest)
            {
                (best, highest) = (new(candidate, lower, higher), score);
            }
        }

        return best;
    }

    /// <summary>Rows by ascending place, then by number: place and row are packed in one number, so that nothing is decided by the way of sorting.</summary>
    private ReadOnlySpan<long> Sort(int candidate, ReadOnlySpan<int> part)
    {
        var places = rows.Places(candidate);
        var packed = sorted.AsSpan(0, part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            packed[i] = (long)places[part[i]] << 32 | (uint)part[i];
        }

        packed.Sort();
        return packed;
    }

    private static int Place(long packed) => (int)(packed >> 32);

    private static int Row(long packed) => (int)packed;

    /// <summary>A split between two neighbouring places of a feature.</summary>
    private readonly record struct CandidateSplit(int Feature, int Lower, int Higher);
}
