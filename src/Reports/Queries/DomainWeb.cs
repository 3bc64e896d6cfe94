using System.Globalization;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Queries;

/// <summary>The network at the end by home domain: how many ties each two domains have with each other, the mean over all worlds at the first point of the design.</summary>
/// <param name="Homes">The home domains that have actors, from 0, in order.</param>
/// <param name="Actors">Actors of each of these, the mean over worlds.</param>
/// <param name="Ties">Ties between two domains, or within one where both are the same, the smaller number first; pairs without ties are left out.</param>
/// <param name="Worlds">Worlds that the means are over.</param>
public sealed record DomainWeb(
    IReadOnlyList<int> Homes, IReadOnlyDictionary<int, double> Actors, IReadOnlyDictionary<(int First, int Second), double> Ties, int Worlds)
{
    private const string Here = "point = $1 and scenario = $2";

    /// <summary>Ties within a domain.</summary>
    public double Within(int home) => Ties.GetValueOrDefault((home, home));

    /// <summary>Ties of a domain with all others.</summary>
    public double Outside(int home) => Ties.Where(pair => pair.Key.First == home ^ pair.Key.Second == home).Sum(pair => pair.Value);

    /// <summary>The largest number of ties of any two domains, or within one; 0 without ties.</summary>
    public double Most => Ties.Values.DefaultIfEmpty().Max();

    /// <summary>Reads the web of an arm; needs the tables actor and tie. Null: no run of it is there.</summary>
    public static DomainWeb? Of(ReportData data, Arm arm) => data.Once($"web/{arm.Name}", reader =>
    {
        var worlds = Number(reader.Query($"select count(distinct replication) from actor where {Here}", data.FirstPoint.Index, arm.Name)[0][0]);
        if (worlds == 0)
        {
            return new Holder(null);
        }

        var actors = reader.Query($"select home, count(*) from actor where {Here} group by home order by home", data.FirstPoint.Index, arm.Name)
            .ToDictionary(row => (int)row[0]!, row => Number(row[1]) / worlds);
        var ties = reader.Query(
            $"with pair as (select distinct replication, least(actor, other) a, greatest(actor, other) b from tie where {Here}), "
            + $"who as (select replication, actor, home from actor where {Here}) "
            + "select least(one.home, two.home) x, greatest(one.home, two.home) y, count(*) "
            + "from pair join who one on (one.replication, one.actor) = (pair.replication, pair.a) join who two on (two.replication, two.actor) = (pair.replication, pair.b) "
            + "group by x, y order by x, y",
            data.FirstPoint.Index, arm.Name).ToDictionary(row => ((int)row[0]!, (int)row[1]!), row => Number(row[2]) / worlds);
        return new Holder(new DomainWeb([.. actors.Keys.Order()], actors, ties, (int)worlds));
    }).Web;

    private static double Number(object? value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private sealed record Holder(DomainWeb? Web);
}
