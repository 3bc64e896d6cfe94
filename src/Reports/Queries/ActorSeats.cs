namespace OpgaveSim.Reports.Queries;

/// <summary>A named actor of a case and its seats.</summary>
/// <param name="Id">Its identifier in the case.</param>
/// <param name="Name">Its name in the case.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Seats">Mean seats over worlds, by scenario.</param>
public sealed record ActorSeats(string Id, string Name, string Kind, IReadOnlyDictionary<string, double> Seats)
{
    /// <summary>The actors of a case with the most seats first; none in a generated world. Needs the table actor.</summary>
    /// <param name="data">The result.</param>
    public static IReadOnlyList<ActorSeats> Of(ReportData data) => data.Once<IReadOnlyList<ActorSeats>>("actors", reader =>
        [.. reader.Query(
                "select id, min(coalesce(name, id)), min(kind), scenario, avg(times_seated) from actor where point = $1 and id is not null group by id, scenario order by id, scenario",
                data.FirstPoint.Index)
            .GroupBy(row => (string)row[0]!)
            .Select(actor => new ActorSeats(
                actor.Key, (string)actor.First()[1]!, (string)actor.First()[2]!,
                actor.ToDictionary(row => (string)row[3]!, row => (double)row[4]!)))
            .OrderByDescending(actor => actor.Seats.Values.Average()).ThenBy(actor => actor.Id, StringComparer.Ordinal)]);
}
