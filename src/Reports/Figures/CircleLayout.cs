using OpgaveSim.Reports.Queries;

namespace OpgaveSim.Reports.Figures;

/// <summary>
/// Actors on a circle, by home domain with a gap between domains: the same place in every arm that draws the same actors, so
/// that what differs is the ties. A tie is a bow that bends towards the centre the further it reaches.
/// </summary>
public sealed class CircleLayout
{
    private readonly Dictionary<int, (double X, double Y)> places = [];

    /// <summary>Places the actors.</summary>
    /// <param name="nodes">The actors, in order round the circle, the homes together.</param>
    public CircleLayout(IReadOnlyList<NetworkNode> nodes)
    {
        var homes = nodes.Select(node => node.Home).Distinct().Count();
        var gap = homes < 2 ? 0 : Math.Max(1.5, 0.15 * nodes.Count / homes);
        var round = nodes.Count + gap * homes;
        var at = 0.0;
        for (var i = 0; i < nodes.Count; i++)
        {
            at += i > 0 && nodes[i].Home != nodes[i - 1].Home ? 1 + gap : i > 0 ? 1 : 0;
            var angle = Math.PI / 2 - 2 * Math.PI * at / round;
#pragma warning disable RS0030 // a place in a picture: its last bit does not matter
            places[nodes[i].Actor] = (Math.Cos(angle), Math.Sin(angle));
#pragma warning restore RS0030
        }

        Labels = [.. nodes.GroupBy(node => node.Home).Select(home => (home.Key, Outside([.. home.Select(node => places[node.Actor])])))];
    }

    /// <summary>Where the number of each home stands: outside the circle, at the middle of its arc.</summary>
    public IReadOnlyList<(int Home, (double X, double Y) At)> Labels { get; }

    /// <summary>Where an actor is.</summary>
    public (double X, double Y) Of(int actor) => places[actor];

    /// <summary>The point by which the bow of a tie goes.</summary>
    public (double X, double Y) Bend(int first, int second)
    {
        var (a, b) = (places[first], places[second]);
        var reach = Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
        var pull = 1 - 0.28 * reach;
        return ((a.X + b.X) / 2 * pull, (a.Y + b.Y) / 2 * pull);
    }

    private static (double X, double Y) Outside((double X, double Y)[] arc)
    {
        var middle = arc[arc.Length / 2];
        return (middle.X * 1.1, middle.Y * 1.1);
    }
}
