using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Analysis.NullModels;

/// <summary>An observed value against those of a null model.</summary>
/// <param name="Observed">The observed value.</param>
/// <param name="Mean">Mean over the draws.</param>
/// <param name="Deviation">Standard deviation over the draws (n − 1); no value under two.</param>
/// <param name="Z">(observed − mean) / deviation; no value without a deviation, or where it is 0.</param>
/// <param name="P">Two-sided p = (1 + #{|x − mean| ≥ |observed − mean|}) / (draws + 1), in [1/(draws + 1), 1].</param>
/// <param name="Draws">Draws that have a value.</param>
public sealed record NullModelTest(double Observed, double Mean, double? Deviation, double? Z, double P, int Draws)
{
    /// <summary>
    /// Whether the null model's values, and the observed one, are all the same but for rounding: then p is 1 whatever is true, and nothing
    /// is tested.
    /// </summary>
    public bool IsFixed { get; init; }

    /// <summary>The observed value as a ratio to the mean of the null model: 1 is as by chance; no value where that is 0.</summary>
    public double? RelativeToMean => Mean == 0 ? null : Observed / Mean;

    /// <summary>The test; null without draws.</summary>
    /// <param name="observed">The observed value.</param>
    /// <param name="nulls">The values of the null model's draws.</param>
    public static NullModelTest? Of(double observed, IReadOnlyList<double> nulls)
    {
        if (Moments.Mean(nulls) is not { } mean)
        {
            return null;
        }

        var deviation = Moments.Deviation(nulls);
        var asFar = nulls.Count(value => Math.Abs(value - mean) >= Math.Abs(observed - mean));
        return new NullModelTest(
            observed, mean, deviation, deviation is > 0 ? (observed - mean) / deviation : null,
            (1.0 + asFar) / (nulls.Count + 1), nulls.Count)
        {
            IsFixed = Model.Measures.Variation.AreAlike(nulls.Append(observed)),
        };
    }
}
