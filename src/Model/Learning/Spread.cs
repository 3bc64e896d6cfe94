namespace OpgaveSim.Model.Learning;

/// <summary>Mean of a trait over all actors, and its standard deviation (population form), summed in the order of actors.</summary>
public static class Spread
{
    /// <summary>The mean; no value for nobody.</summary>
    /// <param name="values">A value an actor.</param>
    public static double? Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return values.IsEmpty ? null : sum / values.Length;
    }

    /// <summary>The standard deviation, ≥ 0; no value for nobody.</summary>
    /// <param name="values">A value an actor.</param>
    public static double? Of(ReadOnlySpan<double> values)
    {
        if (Mean(values) is not { } mean)
        {
            return null;
        }

        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return Math.Sqrt(squares / values.Length);
    }
}
