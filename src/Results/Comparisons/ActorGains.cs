using OpgaveSim.Analysis.Statistics;

namespace OpgaveSim.Results.Comparisons;

/// <summary>What a scenario does to a named actor of a case, compared with the baseline.</summary>
/// <param name="Name">The actor's name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Difference">Difference of its mean payoff over the tables that count, seated or not.</param>
/// <param name="Interval">Its 95 % interval; null under 6 worlds.</param>
public sealed record ActorGains(string Name, string Kind, double Difference, Interval? Interval)
{
    /// <summary>
    /// The actors of a case, who gains most first; none in a generated world, or where the table actor is not stored.
    /// </summary>
    /// <param name="compared">The results.</param>
    /// <param name="arm">The scenario.</param>
    public static IReadOnlyList<ActorGains> Of(ComparedResults compared, Arm arm)
    {
        var baseline = compared.Set.Arms.Baseline;
        if (((Arm[])[arm, baseline]).Any(one => !compared.ResultOf(one).IsCase || !compared.ResultOf(one).Tables.Contains("actor")))
        {
            return [];
        }

        var (own, others) = (Payoffs(compared, arm), Payoffs(compared, baseline));
        return [.. own.Where(actor => others.ContainsKey(actor.Key))
            .Select(actor => (actor.Value.Name, actor.Value.Kind, Sample: compared.Difference(arm, baseline, actor.Value.Payoffs, others[actor.Key].Payoffs)))
            .Where(actor => actor.Sample.Mean is not null)
            .Select(actor => new ActorGains(actor.Name, actor.Kind, actor.Sample.Mean!.Value, actor.Sample.Interval()))
            .OrderByDescending(actor => actor.Difference)];
    }

    private static SortedDictionary<string, (string Name, string Kind, double?[] Payoffs)> Payoffs(ComparedResults compared, Arm arm)
    {
        var result = compared.ResultOf(arm);
        var payoffs = new SortedDictionary<string, (string Name, string Kind, double?[] Payoffs)>(StringComparer.Ordinal);
        foreach (var row in result.Reader.Query(
            "select id, coalesce(name, id), kind, replication, mean_payoff from actor where point = $1 and scenario = $2 and id is not null",
            result.Point, compared.ScenarioOf(arm)))
        {
            if (!payoffs.TryGetValue((string)row[0]!, out var actor))
            {
                payoffs[(string)row[0]!] = actor = ((string)row[1]!, (string)row[2]!, new double?[result.Values.WorldsAt(result.Point)]);
            }

            actor.Payoffs[(int)row[3]!] = (double?)row[4];
        }

        return payoffs;
    }
}
