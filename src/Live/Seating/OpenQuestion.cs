using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Playing;

namespace OpgaveSim.Live.Seating;

/// <summary>A question that a seat has to answer. Immutable.</summary>
/// <param name="Told">The question as its person reads it, without time.</param>
/// <param name="Question">The question, with what the rule would do.</param>
/// <param name="Time">How much time is left.</param>
internal sealed record OpenQuestion(SeatQuestion Told, Question Question, Countdown Time)
{
    /// <summary>Its id.</summary>
    public long Id => Told.Id;

    /// <summary>As it is told at a moment.</summary>
    /// <param name="at">The clock's timestamp.</param>
    public SeatQuestion TellAt(long at) => Told with { SecondsLeft = Time.SecondsLeft(at), IsPaused = Time.IsPaused };
}
