namespace OpgaveSim.Model.Playing;

/// <summary>What whoever is asked can see besides the options. Immutable.</summary>
/// <param name="Members">Who sits at the table, the initiator first; in a meeting who is present, in the order of speaking; none before it convenes.</param>
/// <param name="By">Who asks or proposes: of an invitation the initiator, of a vote the speaker; else −1.</param>
/// <param name="Seats">Seats of the table.</param>
/// <param name="Free">Of an invitation of others the table's free seats; of taking up and answering one's own free seats; else 0.</param>
/// <param name="Meeting">The number of the meeting, from 1; 0: the table does not meet yet.</param>
/// <param name="Meetings">Meetings that the table holds at most; 0: it does not meet yet.</param>
/// <param name="Gain">What the present proposal changes in f_d against how it was, in the order of the domains; empty before it meets.</param>
public sealed record QuestionSight(int[] Members, int By, int Seats, int Free, int Meeting, int Meetings, double[] Gain);
