namespace OpgaveSim.Analysis.Statistics;

/// <summary>An interval, both ends included.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end, ≥ <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Half of its width.</summary>
    public double HalfWidth => (High - Low) / 2;

    /// <summary>+1 when it lies wholly above 0, −1 when wholly below, else 0.</summary>
    public int Side => Low > 0 ? 1 : High < 0 ? -1 : 0;

    /// <summary>Whether a value lies in it.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
