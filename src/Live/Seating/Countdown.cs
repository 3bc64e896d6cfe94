namespace OpgaveSim.Live.Seating;

/// <summary>How much time is left. Immutable.</summary>
/// <param name="Seconds">Seconds that were left at the moment; null: there is no deadline.</param>
/// <param name="At">The moment, as the clock's timestamp.</param>
/// <param name="IsPaused">Whether time stands still since.</param>
/// <param name="Clock">The clock.</param>
internal sealed record Countdown(double? Seconds, long At, bool IsPaused, TimeProvider Clock)
{
    /// <summary>Seconds that are left at a moment, one decimal, ≥ 0; null: there is no deadline.</summary>
    /// <param name="at">The moment.</param>
    public double? SecondsLeft(long at) => Seconds is { } left
        ? Math.Round(Math.Max(0, IsPaused ? left : left - Clock.GetElapsedTime(At, at).TotalSeconds), 1)
        : null;

    /// <summary>Whether no time is left at a moment, to half a second: what is told of it is on its way for a while.</summary>
    /// <param name="at">The moment.</param>
    public bool HasRunOut(long at) => SecondsLeft(at) <= 0.5;
}
