using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Mail;

/// <summary>
/// What a table leaves with one of its members when it closes, or when the member leaves it. Takes effect from the round
/// after <paramref name="Round"/> on. Immutable; shared by all members of a table.
/// </summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="Round">The round of closing or leaving.</param>
/// <param name="End">How it ended for the member.</param>
/// <param name="Members">The members at closing, in order of joining; empty for who left.</param>
/// <param name="Solution">The realised solution; 0 otherwise.</param>
/// <param name="Choices">The issue's choices.</param>
/// <param name="Change">
/// What the solution changes in the outcome of each of the issue's domains, where members learn or drift by it; else null, as when nothing was realised.
/// </param>
public sealed record Settlement(int Issue, int Round, SeatEnd End, int[] Members, ulong Solution, ulong Choices, double[]? Change = null);
