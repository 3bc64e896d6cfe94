using OpgaveSim.Model.Records;

namespace OpgaveSim.Model.Mail;

/// <summary>What a round brought at a table. Immutable.</summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="HasBegun">Whether it deliberates, and so forms no longer.</param>
/// <param name="HasMet">Whether it met in this round, or closed at its beginning since it holds no meetings.</param>
/// <param name="Left">Members who left in this round.</param>
/// <param name="Closed">The table's record when it closed in this round; else null.</param>
/// <param name="Released">Who is free to sit elsewhere, as the table agreed in this round and others carry it out; null: nobody.</param>
/// <param name="Change">What it realised changes in the outcome of each of its domains, where members learn or drift by it; else null.</param>
public sealed record MeetReport(
    int Issue, bool HasBegun, bool HasMet, int[] Left, ClosedTable? Closed, int[]? Released = null, double[]? Change = null);
