using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// How many turns a table has: B = ⌊budget / (1 + η(n−1))⌋, spread over m meetings; meeting k = 1 … m has
/// ⌊kB/m⌋ − ⌊(k−1)B/m⌋.
/// </summary>
public static class TurnBudget
{
    /// <summary>Whether a table can have a turn at all: it meets, and coordination leaves the smallest one, of two members, some budget.</summary>
    public static bool HasTurns(TableParameters p) => MeetingLimit.Fewest(p) > 0 && Total(p.Budget, p.CoordinationCost, 2) > 0;

    /// <summary>B.</summary>
    /// <param name="budget">Turns of a table of one.</param>
    /// <param name="coordination">η.</param>
    /// <param name="members">n at the start of deliberation.</param>
    public static int Total(int budget, double coordination, int members) =>
        (int)Math.Floor(budget / (1 + coordination * (members - 1)));

    /// <summary>Turns of a meeting.</summary>
    /// <param name="total">B.</param>
    /// <param name="meetings">m ≥ 1.</param>
    /// <param name="meeting">k, from 1.</param>
    public static int OfMeeting(int total, int meetings, int meeting) =>
        (int)((long)meeting * total / meetings - (long)(meeting - 1) * total / meetings);
}
