using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.SearchNetworks;

/// <summary>The networks of searchers.</summary>
public static class SearchNetwork
{
    /// <summary>Their names, in the order in which they are numbered.</summary>
    public static IReadOnlyList<string> Names { get; } = ["full", "line", "lattice", "small-world", "random"];

    /// <summary>A network by its name.</summary>
    /// <param name="name">
    /// full: all pairs; line: each with the next; lattice: a ring, each with the two on either side; small-world: the lattice and random shortcuts;
    /// random: each pair with a chance, drawn anew until the network hangs together.
    /// </param>
    /// <param name="draws">The draws.</param>
    /// <param name="nodes">Number of searchers.</param>
    /// <param name="shortcuts">Shortcuts of the small world, between pairs that are not linked yet.</param>
    /// <param name="density">Chance of a link in the random network, > 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such network.</exception>
    /// <exception cref="InvalidOperationException">A thousand random networks fell apart.</exception>
    public static Graph Named(string name, KeyedDraws draws, int nodes, int shortcuts, double density) => name switch
    {
        "full" => Graph.Of(nodes, Pairs(nodes)),
        "line" => Graph.Of(nodes, Enumerable.Range(0, nodes - 1).Select(node => (node, node + 1))),
        "lattice" => Graph.Of(nodes, Lattice(nodes)),
        "small-world" => SmallWorld(draws, nodes, shortcuts),
        "random" => Random(draws, nodes, density),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, $"allowed: {string.Join(", ", Names)}"),
    };

    private static IEnumerable<(int, int)> Pairs(int nodes) =>
        Enumerable.Range(0, nodes).SelectMany(one => Enumerable.Range(one + 1, nodes - one - 1).Select(other => (one, other)));

    private static IEnumerable<(int, int)> Lattice(int nodes) =>
        Enumerable.Range(0, nodes).SelectMany(node => ((int, int)[])[(node, (node + 1) % nodes), (node, (node + 2) % nodes)]);

    private static Graph SmallWorld(KeyedDraws draws, int nodes, int shortcuts)
    {
        List<(int, int)> edges = [.. Lattice(nodes)];
        var graph = Graph.Of(nodes, edges);
        var free = (long)nodes * (nodes - 1) / 2 - graph.Edges;
        for (var (attempt, added) = (0, 0); added < Math.Min(shortcuts, free); attempt++)
        {
            var block = draws.Block(Purpose.Shortcut, (uint)attempt);
            int one = KeyedDraws.ToBelow(block.Low, nodes), other = KeyedDraws.ToBelow(block.High, nodes);
            if (one != other && !graph.AreJoined(one, other))
            {
                edges.Add((one, other));
                graph = Graph.Of(nodes, edges);
                added++;
            }
        }

        return graph;
    }

    private static Graph Random(KeyedDraws draws, int nodes, double density)
    {
        for (uint attempt = 0; attempt < 1_000; attempt++)
        {
            var graph = Graph.Of(nodes, Pairs(nodes).Where(pair =>
                draws.Uniform(Purpose.RandomLink, (uint)pair.Item1, (uint)pair.Item2, attempt) < density));
            if (Components.Count(graph) == 1)
            {
                return graph;
            }
        }

        throw new InvalidOperationException($"a thousand random networks of {nodes} nodes and density {density} fell apart");
    }
}
