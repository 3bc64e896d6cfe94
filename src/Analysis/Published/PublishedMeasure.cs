namespace OpgaveSim.Analysis.Published;

/// <summary>Something that is read from the replicates of a point.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Of">Its value over the replicates, in their order; null is no value.</param>
/// <param name="Decimals">Decimals that a reader needs.</param>
public sealed record PublishedMeasure(string Id, string Meaning, Func<IReadOnlyList<double[]>, Estimate?> Of, int Decimals = 3)
{
    /// <summary>The mean of one number of each replicate.</summary>
    public static PublishedMeasure Mean(string id, string meaning, int column, int decimals = 3) =>
        new(id, meaning, rows => Estimate.Mean(rows.Select(row => row[column])), decimals);

    /// <summary>The mean difference of two numbers of each replicate, first minus second.</summary>
    public static PublishedMeasure Difference(string id, string meaning, int first, int second, int decimals = 3) =>
        new(id, meaning, rows => Estimate.MeanDifference(rows.Select(row => row[first] - row[second])), decimals);
}
