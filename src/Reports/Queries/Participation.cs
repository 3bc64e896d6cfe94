using System.Globalization;
using OpgaveSim.Presentation.Colours;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Queries;

/// <summary>Who sat at the tables that count, at the first point of the design.</summary>
public sealed class Participation
{
    private readonly ILookup<string, SeatGroup> byArm;

    private Participation(IReadOnlyList<SeatGroup> groups, IReadOnlyList<string> order)
    {
        byArm = groups.ToLookup(group => group.Arm);
        var kinds = groups.GroupBy(group => group.Kind).OrderByDescending(kind => kind.Sum(group => group.Actors))
            .ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => kind.Key);
        Kinds = order.Count <= Palette.Kinds ? [.. kinds.OrderBy(kind => order.ToList().IndexOf(kind))] : [.. kinds];
    }

    /// <summary>The kinds: in the experiment's order, or largest first where there are more than colours.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Reads it; needs the table actor.</summary>
    public static Participation Of(ReportData data) => data.Once("participation", reader => new Participation(
        [.. reader.Query(
            "select scenario, replication, kind, times_seated, times_asked + times_convened = 0, count(*) from actor where point = $1 group by all order by all",
            data.FirstPoint.Index).Select(row => new SeatGroup(
                (string)row[0]!, (int)row[1]!, (string)row[2]!, (int)row[3]!, (bool)row[4]!, Convert.ToInt64(row[5], CultureInfo.InvariantCulture)))],
        data.FirstSettings.World.Value.Kinds));

    /// <summary>Share of a kind among all actors, over all worlds together.</summary>
    public double ShareOfActors(string kind)
    {
        var groups = byArm.SelectMany(arm => arm).ToArray();
        return (double)groups.Where(group => group.Kind == kind).Sum(group => group.Actors) / groups.Sum(group => group.Actors);
    }

    /// <summary>Share of a kind among all seats, over all worlds together; null without seats.</summary>
    public double? ShareOfSeats(Arm arm, string kind)
    {
        var all = byArm[arm.Name].Sum(group => group.Actors * group.Seats);
        return all == 0 ? null : (double)byArm[arm.Name].Where(group => group.Kind == kind).Sum(group => group.Actors * group.Seats) / all;
    }

    /// <summary>Share of a kind that was never invited, or never seated; null: there is none of that kind.</summary>
    public double? NeverInvited(Arm arm, string kind) => Part(arm, kind, group => group.NeverInvited);

    /// <summary>Share of a kind that never sat at a table; null: there is none of that kind.</summary>
    public double? NeverSeated(Arm arm, string kind) => Part(arm, kind, group => group.Seats == 0);

    /// <summary>
    /// The Lorenz curve of seats (Lorenz 1905), mean over worlds: the share of all seats held by the least seated share of actors,
    /// at equal steps from 0 to 1; null: no world with a seat.
    /// </summary>
    /// <param name="arm">The scenario.</param>
    /// <param name="steps">Steps.</param>
    public double[]? Lorenz(Arm arm, int steps)
    {
        double[][] curves = [.. byArm[arm.Name].GroupBy(group => group.World)
            .Where(world => world.Any(group => group.Seats > 0)).Select(world => Curve([.. world.OrderBy(group => group.Seats)], steps))];
        return curves.Length == 0 ? null : [.. Enumerable.Range(0, steps + 1).Select(step => curves.Average(curve => curve[step]))];
    }

    private static double[] Curve(SeatGroup[] ascending, int steps)
    {
        double actors = ascending.Sum(group => group.Actors), seats = ascending.Sum(group => group.Actors * group.Seats);
        var curve = new double[steps + 1];
        double before = 0, held = 0;
        var next = 0;
        for (var step = 1; step <= steps; step++)
        {
            var upTo = actors * step / steps;
            while (next < ascending.Length && before + ascending[next].Actors <= upTo)
            {
                before += ascending[next].Actors;
                held += ascending[next].Actors * ascending[next].Seats;
                next++;
            }

            curve[step] = (held + (next < ascending.Length ? (upTo - before) * ascending[next].Seats : 0)) / seats;
        }

        return curve;
    }

    private double? Part(Arm arm, string kind, Func<SeatGroup, bool> belongs)
    {
        SeatGroup[] groups = [.. byArm[arm.Name].Where(group => group.Kind == kind)];
        var all = groups.Sum(group => group.Actors);
        return all == 0 ? null : (double)groups.Where(belongs).Sum(group => group.Actors) / all;
    }
}
