namespace OpgaveSim.Model.Rounds;

/// <summary>Whom a table invites. Immutable.</summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="Members">The members as they stand, in order of joining.</param>
/// <param name="Asked">Who is asked, best first.</param>
/// <param name="Tied">Per asked one whether a member's snapshot has a live tie to it.</param>
/// <param name="Scouted">Candidates scored.</param>
public sealed record ScoutReport(int Issue, int[] Members, int[] Asked, bool[] Tied, int Scouted);
