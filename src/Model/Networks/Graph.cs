namespace OpgaveSim.Model.Networks;

/// <summary>
/// An undirected graph without loops or parallel edges: neighbours of each node, ascending, all in one array, as a network of a million actors
/// would be a million arrays. Edges weigh 1 unless weights are given; a measure that reads weights says so.
/// </summary>
public sealed class Graph
{
    private readonly int[] starts; // of each node's neighbours, and where the last ones end
    private readonly int[] neighbours;
    private readonly double[]? weights;

    private Graph(int[] starts, int[] neighbours, double[]? weights) =>
        (this.starts, this.neighbours, this.weights) = (starts, neighbours, weights);

    /// <summary>Number of nodes.</summary>
    public int Nodes => starts.Length - 1;

    /// <summary>Number of edges.</summary>
    public long Edges => neighbours.Length / 2;

    /// <summary>
    /// The arrays behind it, not to be changed: where each node's neighbours begin and where the last ones end, the neighbours, and the weights of
    /// their edges; null: all are 1.
    /// </summary>
    internal (int[] Starts, int[] Neighbours, double[]? Weights) Rows => (starts, neighbours, weights);

    /// <summary>Neighbours of a node, ascending.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => neighbours.AsSpan(starts[node], Degree(node));

    /// <summary>Number of neighbours of a node.</summary>
    public int Degree(int node) => starts[node + 1] - starts[node];

    /// <summary>Weight of the edge to a node's neighbour of an index in <see cref="Neighbours"/>, > 0.</summary>
    public double Weight(int node, int index) => weights is null ? 1 : weights[starts[node] + index];

    /// <summary>Sum of the weights of a node's edges; its degree where none are given.</summary>
    public double Strength(int node)
    {
        if (weights is null)
        {
            return Degree(node);
        }

        var sum = 0.0;
        foreach (var weight in weights.AsSpan(starts[node], Degree(node)))
        {
            sum += weight;
        }

        return sum;
    }

    /// <summary>Whether two nodes are joined. O(log degree).</summary>
    public bool AreJoined(int a, int b) => Neighbours(a).BinarySearch(b) >= 0;

    /// <summary>A graph of edges in any order; loops are dropped, parallel edges count once.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="edges">Pairs of nodes; they are gone through twice, and are the same both times.</param>
    public static Graph Of(int nodes, IEnumerable<(int A, int B)> edges)
    {
        var starts = new int[nodes + 1];
        foreach (var (a, b) in edges)
        {
            starts[a + 1] += a != b ? 1 : 0;
            starts[b + 1] += a != b ? 1 : 0;
        }

        for (var node = 0; node < nodes; node++)
        {
            starts[node + 1] += starts[node];
        }

        var ends = new int[starts[nodes]];
        var filled = starts[..nodes];
        foreach (var (a, b) in edges)
        {
            if (a != b)
            {
                ends[filled[a]++] = b;
                ends[filled[b]++] = a;
            }
        }

        return new Graph(starts, Distinct(starts, ends), null);
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

        var starts = new int[nodes + 1];
        for (var node = 0; node < nodes; node++)
        {
            starts[node + 1] = starts[node] + rows[node].Count;
        }

        return new Graph(starts, [.. rows.SelectMany(row => row.Keys)], [.. rows.SelectMany(row => row.Values)]);
    }

    /// <summary>Sorts each node's neighbours, keeps each once, and moves the starts accordingly.</summary>
    private static int[] Distinct(int[] starts, int[] ends)
    {
        var kept = 0;
        for (var node = 0; node < starts.Length - 1; node++)
        {
            var row = ends.AsSpan(starts[node]..starts[node + 1]);
            row.Sort();
            starts[node] = kept;
            for (var i = 0; i < row.Length; i++)
            {
                if (kept == starts[node] || row[i] != ends[kept - 1])
                {
                    ends[kept++] = row[i];
                }
            }
        }

        starts[^1] = kept;
        return ends[..kept];
    }
}
