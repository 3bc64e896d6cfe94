namespace OpgaveSim.Model.Formation;

/// <summary>An invitation to a table. Immutable.</summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="Members">The members as they stood when the table scouted, in order of joining; shared by all invitations of the table.</param>
/// <param name="Tied">Whether a member's snapshot has a live tie to who is asked.</param>
public sealed record Invitation(int Issue, int[] Members, bool Tied);
