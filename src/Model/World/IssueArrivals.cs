using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.World;

/// <summary>
/// How many issues arrive in a round: ⌊(t+1)q⌋ − ⌊tq⌋, so that fractions are carried. A case may schedule its issues;
/// then those of a round arrive in the order of the list. Where tables are like those of the case, issues are what these work on.
/// </summary>
public static class IssueArrivals
{
    private const double Rounding = 1e-9;

    /// <summary>Rounds of arrival of all issues, in order of their ids.</summary>
    /// <param name="parameters">The world's parameters, for q.</param>
    /// <param name="case">The case, or null.</param>
    /// <param name="rounds">Rounds with arrivals.</param>
    /// <returns>Per issue its round and its index in the case's list (−1 without a list).</returns>
    public static (int Round, int CaseIssue)[] Schedule(WorldParameters parameters, CaseWorld? @case, int rounds)
    {
        if (Scheduled(parameters, @case) is { } listed)
        {
            return [.. listed.Select((issue, index) => (issue.Round, index))
                .Where(pair => pair.Round < rounds)
                .OrderBy(pair => pair.Round).ThenBy(pair => pair.index)];
        }

        var inTurn = InTurn(parameters, @case);
        var total = Until(rounds, parameters.ArrivalRate);
        var schedule = new (int, int)[total];
        for (var round = 0; round < rounds; round++)
        {
            for (var id = Until(round, parameters.ArrivalRate); id < Until(round + 1, parameters.ArrivalRate); id++)
            {
                schedule[id] = (round, inTurn.Length == 0 ? -1 : inTurn[id % inTurn.Length]);
            }
        }

        return schedule;
    }

    /// <summary>Number of issues that arrive in a span of rounds; O(issues) where the case schedules them, else O(1).</summary>
    /// <param name="parameters">The world's parameters, for q.</param>
    /// <param name="case">The case, or null.</param>
    /// <param name="from">First round of the span, from 0.</param>
    /// <param name="until">The round after its last.</param>
    public static int Count(WorldParameters parameters, CaseWorld? @case, int from, int until) =>
        Scheduled(parameters, @case) is { } listed
            ? listed.Count(issue => issue.Round >= from && issue.Round < until)
            : Until(until, parameters.ArrivalRate) - Until(from, parameters.ArrivalRate);

    /// <summary>The issues of a case that come in rounds of their own; null: they come at the world's rate.</summary>
    private static IReadOnlyList<CaseIssue>? Scheduled(WorldParameters parameters, CaseWorld? @case) =>
        !parameters.CaseTables && @case?.Issues is { Count: > 0 } listed && listed[0].Round >= 0 ? listed : null;

    /// <summary>The issues that come at the world's rate, over and over, by their index in the case's list; −1: one that is generated.</summary>
    private static int[] InTurn(WorldParameters parameters, CaseWorld? @case)
    {
        string[] ids = [.. @case?.Issues?.Select(issue => issue.Id) ?? []];
        return parameters.CaseTables && @case is not null
            ? [.. TablesToFill.Of(@case).Select(table => table.Issue is null ? -1 : Array.IndexOf(ids, table.Issue))]
            : [.. Enumerable.Range(0, ids.Length)];
    }

    /// <summary>⌊tq⌋ of the product as it is meant: 25 · 1.16 is 29, though not in binary.</summary>
    private static int Until(int round, double rate) => (int)Math.Floor(round * rate + Rounding);
}
