namespace OpgaveSim.Model.Networks;

/// <summary>
/// How often a node lies on the way between two others (Freeman 1977): Σ over pairs of the share of their shortest paths that pass
/// through it. Unweighted, end points left out, each pair counted once. By the algorithm of Brandes (2001).
/// </summary>
public static class Betweenness
{
    /// <summary>The betweenness of each node, in [0, (n−1)(n−2)/2]. O(nodes × edges): some thousands of nodes.</summary>
    public static double[] Each(Graph graph)
    {
        var total = new double[graph.Nodes];
        var visited = new List<int>(graph.Nodes);
        var distance = new int[graph.Nodes];
        var paths = new double[graph.Nodes];
        var dependency = new double[graph.Nodes];
        for (var source = 0; source < graph.Nodes; source++)
        {
            CountPaths(graph, source, visited, distance, paths);
            Array.Clear(dependency);
            for (var i = visited.Count - 1; i > 0; i--)
            {
                var node = visited[i];
                foreach (var before in graph.Neighbours(node))
                {
                    dependency[before] += distance[before] == distance[node] - 1
                        ? paths[before] / paths[node] * (1 + dependency[node])
                        : 0;
                }

                total[node] += dependency[node] / 2;
            }
        }

        return total;
    }

    /// <summary>The same over its largest value (n−1)(n−2)/2, in [0, 1]; no value under three nodes.</summary>
    public static double[]? Normalised(Graph graph)
    {
        var pairs = (graph.Nodes - 1.0) * (graph.Nodes - 2.0) / 2;
        return graph.Nodes < 3 ? null : [.. Each(graph).Select(value => value / pairs)];
    }

    /// <summary>Breadth first from a source: nodes in order of distance, and the number of shortest paths to each.</summary>
    private static void CountPaths(Graph graph, int source, List<int> visited, int[] distance, double[] paths)
    {
        visited.Clear();
        Array.Fill(distance, -1);
        Array.Clear(paths);
        (distance[source], paths[source]) = (0, 1);
        visited.Add(source);
        for (var next = 0; next < visited.Count; next++)
        {
            var node = visited[next];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (distance[neighbour] < 0)
                {
                    distance[neighbour] = distance[node] + 1;
                    visited.Add(neighbour);
                }

                paths[neighbour] += distance[neighbour] == distance[node] + 1 ? paths[node] : 0;
            }
        }
    }
}
