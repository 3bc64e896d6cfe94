using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Mail;

/// <summary>What a round brought at a table. Immutable.</summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="HasBegun">Whether it deliberates, and so forms no longer.</param>
/// <param name="HasMet">Whether it met in this round, or closed at its beginning since it holds no meetings.</param>
/// <param name="Left">Members who left in this round.</param>
/// <param name="Closed">The table's record when it closed in this round; else null.</param>
public sealed record MeetReport(int Issue, bool HasBegun, bool HasMet, int[] Left, ClosedTable? Closed);
