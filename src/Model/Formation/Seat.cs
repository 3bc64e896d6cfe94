using OpgaveSim.Model.Relations;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// A member at a table, with what it brought along: its ties and practices as they were at the end of the round before it
/// joined. The table uses these until it closes. Immutable.
/// </summary>
/// <param name="Actor">The member.</param>
/// <param name="Joined">The round in which it joined.</param>
/// <param name="Ties">Its ties, by ascending id.</param>
/// <param name="Practices">Its practices, newest first.</param>
/// <param name="Own">How it was then, where that changes; null: as profile and scenario say.</param>
public sealed record Seat(int Actor, int Joined, Tie[] Ties, ulong[] Practices, Disposition? Own = null);
