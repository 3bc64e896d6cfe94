namespace OpgaveSim.Reports.Queries;

/// <summary>Actors of a world who are alike in kind, in seats and in being asked.</summary>
/// <param name="Arm">The scenario.</param>
/// <param name="World">The world's number.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="Seats">Seats of each, at tables that count.</param>
/// <param name="NeverInvited">Whether they were neither asked nor convened a table.</param>
/// <param name="Actors">How many they are.</param>
public sealed record SeatGroup(string Arm, int World, string Kind, int Seats, bool NeverInvited, long Actors);
