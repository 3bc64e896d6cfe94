namespace OpgaveSim.Model.Networks;

/// <summary>An undirected graph without loops or parallel edges: neighbours of each node, ascending.</summary>
public sealed class Graph
{
    private readonly int[][] neighbours;

    private Graph(int[][] neighbours)
    {
        this.neighbours = neighbours;
        Edges = neighbours.Sum(row => (long)row.Length) / 2;
    }

    /// <summary>Number of nodes.</summary>
    public int Nodes => neighbours.Length;

    /// <summary>Number of edges.</summary>
    public long Edges { get; }

    /// <summary>Neighbours of a node, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours[node];

    /// <summary>Whether two nodes are joined.</summary>
    public bool AreJoined(int a, int b) => Array.BinarySearch(neighbours[a], b) >= 0;

    /// <summary>A graph of edges in any order; loops are dropped, parallel edges count once.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="edges">Pairs of nodes.</param>
    public static Graph Of(int nodes, IEnumerable<(int A, int B)> edges)
    {
        var rows = new SortedSet<int>[nodes];
        for (var node = 0; node < nodes; node++)
        {
            rows[node] = [];
        }

        foreach (var (a, b) in edges)
        {
            if (a != b)
            {
                rows[a].Add(b);
                rows[b].Add(a);
            }
        }

        return new Graph([.. rows.Select(row => row.ToArray())]);
    }
}
