using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Model.Mail;

/// <summary>Whom a table invites. Immutable.</summary>
/// <param name="Table">The table as it stands.</param>
/// <param name="Asked">Who is asked, best first.</param>
/// <param name="Tied">Per asked one whether a member's snapshot has a live tie to it.</param>
/// <param name="Scouted">Candidates scored.</param>
/// <param name="Unasked">Who of those asked offered itself before; null: nobody could.</param>
public sealed record ScoutReport(TableView Table, int[] Asked, bool[] Tied, int Scouted, int[]? Unasked = null);
