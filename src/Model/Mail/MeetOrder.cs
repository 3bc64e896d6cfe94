using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Mail;

/// <summary>Seats those who said yes at a table, and lets it meet when it is time. Immutable.</summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="Joining">Who joins, by actor id.</param>
public sealed record MeetOrder(int Issue, Seat[] Joining);
