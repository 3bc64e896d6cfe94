using System.Globalization;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Queries;

/// <summary>Seats by home domain, over all worlds together, at the first point of the design.</summary>
public sealed class HomeSeats
{
    private readonly Dictionary<(string Arm, int Home), (double Actors, double Seats)> shares;

    private HomeSeats(Dictionary<(string Arm, int Home), (double Actors, double Seats)> shares) =>
        (this.shares, Homes) = (shares, [.. shares.Keys.Select(key => key.Home).Distinct().Order()]);

    /// <summary>The home domains, from 0.</summary>
    public IReadOnlyList<int> Homes { get; }

    /// <summary>Reads it; needs the table actor.</summary>
    public static HomeSeats Of(ReportData data) => data.Once("homes", reader => new HomeSeats(
        reader.Query("select scenario, home, count(*), sum(times_seated) from actor where point = $1 group by all order by all", data.FirstPoint.Index)
            .Select(row => (Arm: (string)row[0]!, Home: (int)row[1]!, Actors: Number(row[2]), Seats: Number(row[3])))
            .GroupBy(row => row.Arm)
            .SelectMany(arm => arm.Select(row => (
                Key: (row.Arm, row.Home), Share: (row.Actors / arm.Sum(other => other.Actors), row.Seats / Math.Max(1, arm.Sum(other => other.Seats))))))
            .ToDictionary(row => row.Key, row => row.Share)));

    /// <summary>Share of a home among actors.</summary>
    public double ShareOfActors(Arm arm, int home) => shares.GetValueOrDefault((arm.Name, home)).Actors;

    /// <summary>Share of a home among seats; 0 without seats.</summary>
    public double ShareOfSeats(Arm arm, int home) => shares.GetValueOrDefault((arm.Name, home)).Seats;

    private static double Number(object? value) => Convert.ToDouble(value?.ToString(), CultureInfo.InvariantCulture);
}
