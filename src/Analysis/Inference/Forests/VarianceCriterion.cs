namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// Answers are numbers: rows × variance within the sides is lowest where Σ² / n of both sides together is highest (Breiman, Friedman,
/// Olshen and Stone 1984, ch. 8). Numbers are taken from their mean in the node, so that sums stay small.
/// </summary>
/// <param name="answers">The answer of each row, finite.</param>
internal sealed class VarianceCriterion(double[] answers) : ISplitCriterion
{
    private double mean, left, all;
    private int leftRows, allRows;

    /// <inheritdoc/>
    public double Score => leftRows == 0 || leftRows == allRows
        ? all * all / allRows
        : left * left / leftRows + (all - left) * (all - left) / (allRows - leftRows);

    /// <inheritdoc/>
    public bool Begin(ReadOnlySpan<int> rows)
    {
        var sum = 0.0;
        var differ = false;
        foreach (var row in rows)
        {
            sum += answers[row];
            differ |= answers[row] != answers[rows[0]];
        }

        (mean, allRows, all) = (sum / rows.Length, rows.Length, 0);
        foreach (var row in rows)
        {
            all += answers[row] - mean;
        }

        Restart();
        return differ;
    }

    /// <inheritdoc/>
    public void Restart() => (left, leftRows) = (0, 0);

    /// <inheritdoc/>
    public void Move(int row)
    {
        left += answers[row] - mean;
        leftRows++;
    }
}
