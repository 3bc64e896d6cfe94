namespace OpgaveSim.Model.Learning;

/// <summary>
/// Pearson correlation over actors between skill at the start and skill gained: above 0, who was skilled already learns most. As a lesson adds η of what lacks, the
/// same lessons for all make it negative (−1): what counts is by how much it lies above that.
/// </summary>
public static class RichGetRicher
{
    private const double Rounding = 1e-12;

    /// <summary>The correlation, −1 … 1; no value where skill at the start or its gain does not differ.</summary>
    /// <param name="start">Skill at the start, an actor each.</param>
    /// <param name="gain">Skill gained, an actor each.</param>
    public static double? Of(ReadOnlySpan<double> start, ReadOnlySpan<double> gain)
    {
        if (Spread.Of(start) is not > Rounding || Spread.Of(gain) is not > Rounding)
        {
            return null;
        }

        var (ofStart, ofGain, sum) = (Spread.Mean(start)!.Value, Spread.Mean(gain)!.Value, 0.0);
        for (var i = 0; i < start.Length; i++)
        {
            sum += (start[i] - ofStart) * (gain[i] - ofGain);
        }

        return Math.Clamp(sum / start.Length / (Spread.Of(start)!.Value * Spread.Of(gain)!.Value), -1, 1);
    }
}
