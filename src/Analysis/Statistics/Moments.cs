namespace OpgaveSim.Analysis.Statistics;

/// <summary>Mean and standard deviation, summed from the first value to the last.</summary>
public static class Moments
{
    /// <summary>Arithmetic mean; no value for nothing.</summary>
    public static double? Mean(IReadOnlyList<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return values.Count == 0 ? null : sum / values.Count;
    }

    /// <summary>Standard deviation of a sample (n − 1); no value under two.</summary>
    public static double? Deviation(IReadOnlyList<double> values)
    {
        if (Mean(values) is not { } mean || values.Count < 2)
        {
            return null;
        }

        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return Math.Sqrt(squares / (values.Count - 1));
    }
}
