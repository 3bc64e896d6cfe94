namespace OpgaveSim.Model.Networks;

/// <summary>
/// An undirected graph without loops or parallel edges: neighbours of each node, ascending. Edges weigh 1 unless weights are given; a
/// measure that reads weights says so.
/// </summary>
public sealed class Graph
{
    private readonly int[][] neighbours;
    private readonly double[][]? weights;

    private Graph(int[][] neighbours, double[][]? weights)
    {
        (this.neighbours, this.weights) = (neighbours, weights);
        Edges = neighbours.Sum(row => (long)row.Length) / 2;
    }

    /// <summary>Number of nodes.</summary>
    public int Nodes => neighbours.Length;

    /// <summary>Number of edges.</summary>
    public long Edges { get; }

    /// <summary>Neighbours of a node, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours[node];

    /// <summary>Number of neighbours of a node.</summary>
    public int Degree(int node) => neighbours[node].Length;

    /// <summary>Weight of the edge to a node's neighbour of an index in <see cref="Neighbours"/>, > 0.</summary>
    public double Weight(int node, int index) => weights is null ? 1 : weights[node][index];

    /// <summary>Sum of the weights of a node's edges; its degree where none are given.</summary>
    public double Strength(int node) => weights is null ? neighbours[node].Length : weights[node].Sum();

    /// <summary>Whether two nodes are joined. O(log degree).</summary>
    public bool AreJoined(int a, int b) => Array.BinarySearch(neighbours[a], b) >= 0;

    /// <summary>A graph of edges in any order; loops are dropped, parallel edges count once.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="edges">Pairs of nodes.</param>
    public static Graph Of(int nodes, IEnumerable<(int A, int B)> edges)
    {
        var rows = new List<int>[nodes];
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

        return new Graph([.. rows.Select(Ascending)], null);
    }

    /// <summary>A weighted graph of edges in any order; loops are dropped, the weights of parallel edges add up in their order.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="edges">Pairs of nodes and the weight of their edge, > 0.</param>
    public static Graph Weighted(int nodes, IEnumerable<(int A, int B, double Weight)> edges)
    {
        var rows = new SortedDictionary<int, double>[nodes];
        for (var node = 0; node < nodes; node++)
        {
            rows[node] = [];
        }

        foreach (var (a, b, weight) in edges)
        {
            if (a != b)
            {
                rows[a][b] = rows[a].GetValueOrDefault(b) + weight;
                rows[b][a] = rows[b].GetValueOrDefault(a) + weight;
            }
        }

        return new Graph([.. rows.Select(row => row.Keys.ToArray())], [.. rows.Select(row => row.Values.ToArray())]);
    }

    private static int[] Ascending(List<int> row)
    {
        row.Sort();
        var kept = 0;
        for (var i = 0; i < row.Count; i++)
        {
            if (kept == 0 || row[i] != row[kept - 1])
            {
                row[kept++] = row[i];
            }
        }

        return row.GetRange(0, kept).ToArray();
    }
}
