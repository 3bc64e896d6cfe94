using System.Globalization;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Reports.Queries;

/// <summary>
/// The ties at the end of one run: the first world at the first point of the design. A larger world is drawn in part: the actor
/// with the most ties and those around it, the strongest ties first.
/// </summary>
/// <param name="Nodes">Actors drawn, by home, kind and number.</param>
/// <param name="Edges">Pairs of actors drawn, the strongest ties first, each pair once.</param>
/// <param name="Actors">Actors of the world.</param>
/// <param name="Ties">Ties of the world.</param>
/// <param name="BetweenHomes">Share of the world's ties between home domains; null without ties.</param>
/// <param name="BetweenKinds">Share of the world's ties between kinds; null without ties.</param>
public sealed record EndNetwork(
    IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<(int First, int Second)> Edges, long Actors, long Ties, double? BetweenHomes, double? BetweenKinds)
{
    /// <summary>Actors drawn at most.</summary>
    public const int MostNodes = 400;

    /// <summary>Ties drawn at most.</summary>
    public const int MostEdges = 1_500;

    /// <summary>In a larger world the strongest of this share of its ties are drawn, the same in every arm, so that more ties look like more.</summary>
    public const double DrawnShare = 0.25;

    /// <summary>Actors of a world whose ties are all drawn, at most.</summary>
    public const int FewActors = 60;

    private const string Here = "point = $1 and scenario = $2 and replication = 0";

    /// <summary>Whether only part of the world is drawn.</summary>
    public bool IsPart => Actors > Nodes.Count;

    /// <summary>Reads the network of an arm; needs the tables actor and tie. Null: that run is not there.</summary>
    public static EndNetwork? Of(ReportData data, Arm arm) =>
        data.Once($"network/{arm.Name}", reader => new Holder(Read(reader, data.FirstPoint.Index, arm))).Network;

    private static EndNetwork? Read(ResultReader reader, int point, Arm arm)
    {
        var actors = Whole(reader.Query($"select count(*) from actor where {Here}", point, arm.Name)[0][0]);
        if (actors == 0)
        {
            return null;
        }

        var chosen = actors <= MostNodes ? "true" : $"actor in ({Around(reader, point, arm)})";
        NetworkNode[] nodes = [.. reader.Query($"select actor, coalesce(name, id), kind, home from actor where {Here} and {chosen}", point, arm.Name)
            .Select(row => new NetworkNode((int)row[0]!, (string?)row[1], (string)row[2]!, (int)row[3]!))
            .OrderBy(node => node.Home).ThenBy(node => node.Kind, StringComparer.Ordinal).ThenBy(node => node.Actor)];
        var drawn = actors <= MostNodes ? "true" : $"{chosen} and {chosen.Replace("actor in", "other in", StringComparison.Ordinal)}";
        var decay = (1 - arm.TieDecay).ToString("R", CultureInfo.InvariantCulture);
        var shares = reader.Query(
            $"with pair as (select distinct least(actor, other) a, greatest(actor, other) b from tie where {Here}), who as (select actor, kind, home from actor where {Here}) "
            + "select count(*), avg((one.home <> two.home)::integer), avg((one.kind <> two.kind)::integer) "
            + "from pair join who one on one.actor = pair.a join who two on two.actor = pair.b",
            point, arm.Name)[0];
        var ties = Whole(shares[0]);
        var most = Math.Min(MostEdges, actors <= FewActors ? ties : (long)Math.Ceiling(ties * DrawnShare));
        (int, int)[] edges = [.. reader.Query(
            $"select least(actor, other) a, greatest(actor, other) b from tie where {Here} and {drawn} "
            + $"group by a, b order by max(strength * pow({decay}, -round)) desc, a, b limit {most}",
            point, arm.Name).Select(row => ((int)row[0]!, (int)row[1]!))];
        return new EndNetwork(nodes, edges, actors, ties, (double?)shares[1], (double?)shares[2]);
    }

    private static string Around(ResultReader reader, int point, Arm arm)
    {
        var chosen = reader.Query($"select actor from tie where {Here} group by actor order by count(*) desc, actor limit 1", point, arm.Name)
            .Select(row => (int)row[0]!).ToList();
        if (chosen.Count == 0)
        {
            return string.Join(", ", Enumerable.Range(0, MostNodes));
        }

        for (var from = 0; chosen.Count < MostNodes && from < chosen.Count;)
        {
            var frontier = string.Join(", ", chosen.Skip(from));
            from = chosen.Count;
            chosen.AddRange(reader.Query(
                $"select other from tie where {Here} and actor in ({frontier}) and other not in ({string.Join(", ", chosen)}) "
                + $"group by other order by max(strength) desc, other limit {MostNodes - chosen.Count}",
                point, arm.Name).Select(row => (int)row[0]!));
        }

        return string.Join(", ", chosen);
    }

    private static long Whole(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private sealed record Holder(EndNetwork? Network);
}
