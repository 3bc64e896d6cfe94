namespace OpgaveSim.Results.Tables;

/// <summary>How many worlds a point of the design got where a rule stops them, and why.</summary>
/// <param name="Point">The point.</param>
/// <param name="Worlds">Its worlds.</param>
/// <param name="HalfWidth">Half of the widest 95 % interval at the end; null: one of them has none.</param>
/// <param name="Reason">Why it stopped.</param>
public sealed record StoppedPoint(int Point, int Worlds, double? HalfWidth, StopReason Reason);

/// <summary>Why no more worlds were played.</summary>
public enum StopReason
{
    /// <summary>Every interval is as narrow as was asked.</summary>
    PreciseEnough,
    /// <summary>The most worlds were reached.</summary>
    AtMost,
}
