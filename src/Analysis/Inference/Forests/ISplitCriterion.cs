namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>
/// How alike the answers of rows are when a node is split in two. Rows begin on the right and move to the left one by one; the higher the
/// score, the more alike are the answers on each side. One thread uses it at a time.
/// </summary>
internal interface ISplitCriterion
{
    /// <summary>Puts the rows of a node on the right. Their order is that of the sums.</summary>
    /// <returns>Whether their answers differ; if not, the node is a leaf.</returns>
    bool Begin(ReadOnlySpan<int> rows);

    /// <summary>Puts all rows back on the right.</summary>
    void Restart();

    /// <summary>Moves a row to the left.</summary>
    void Move(int row);

    /// <summary>The score as rows lie now, in [0, number of rows × a constant].</summary>
    double Score { get; }
}
