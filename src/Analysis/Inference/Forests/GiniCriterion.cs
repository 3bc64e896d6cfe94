namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// Answers are classes: Gini impurity within the sides is lowest where Σ count² / n of both sides together is highest (Breiman, Friedman,
/// Olshen and Stone 1984, ch. 4). Counts are whole, so the score hangs on no order.
/// </summary>
/// <param name="classOf">The class of each row, from 0.</param>
/// <param name="classes">Number of classes.</param>
internal sealed class GiniCriterion(int[] classOf, int classes) : ISplitCriterion
{
    private readonly int[] all = new int[classes], left = new int[classes];
    private long allSquares, leftSquares, rightSquares;
    private int allRows, leftRows;

    /// <inheritdoc/>
    public double Score => leftRows == 0 ? (double)rightSquares / allRows
        : leftRows == allRows ? (double)leftSquares / allRows
        : (double)leftSquares / leftRows + (double)rightSquares / (allRows - leftRows);

    /// <inheritdoc/>
    public bool Begin(ReadOnlySpan<int> rows)
    {
        Array.Clear(all);
        foreach (var row in rows)
        {
            all[classOf[row]]++;
        }

        (allRows, allSquares) = (rows.Length, all.Sum(count => (long)count * count));
        Restart();
        return allSquares < (long)allRows * allRows;
    }

    /// <inheritdoc/>
    public void Restart()
    {
        Array.Clear(left);
        (leftRows, leftSquares, rightSquares) = (0, 0, allSquares);
    }

    /// <inheritdoc/>
    public void Move(int row)
    {
        var kind = classOf[row];
        leftSquares += 2 * left[kind] + 1;
        rightSquares -= 2 * (all[kind] - left[kind]) - 1;
        left[kind]++;
        leftRows++;
    }
}
