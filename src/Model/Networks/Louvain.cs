using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Networks;

/// <summary>
/// Communities by the Louvain method (Blondel et al. 2008): nodes move, one by one in a keyed order, to the neighbouring community that
/// raises <see cref="Modularity"/> most, until none gains; communities become the nodes of the next level. Passes begin again from what
/// the last one found, a community that fell apart being split, until nothing moves. After their first look only nodes with a neighbour
/// that moved away are looked at again (as in Traag, Waltman and van Eck 2019). Of equal gains a node stays, else takes the community of
/// the lowest number, so the same draws give the same communities. A local optimum: other draws can give another.
/// </summary>
public static class Louvain
{
    private const double Rounding = 1e-12;

    /// <summary>The communities, each connected within itself. Reads weights. About O(edges) a level, with few levels and passes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="draws">The draws that order the nodes.</param>
    /// <param name="passes">Passes at most, at least 1, the method as published; the first two find nearly all that there is.</param>
    /// <returns>Per node its community, numbered from 0 by their first node; a node without edges has one of its own.</returns>
    public static int[] Communities(Graph graph, KeyedDraws draws, int passes = int.MaxValue)
    {
        int[] community = [.. Enumerable.Range(0, graph.Nodes)];
        for (var pass = 0; pass < passes && Improve(graph, draws, pass, community); pass++)
        {
            Split(graph, community);
        }

        return Numbered(community);
    }

    /// <summary>One pass over all levels; whether anything moved.</summary>
    private static bool Improve(Graph graph, KeyedDraws draws, int pass, int[] community)
    {
        var level = Level.Of(graph, community);
        for (var node = 0; node < community.Length; node++)
        {
            community[node] = node;
        }

        var hasMoved = false;
        for (var depth = 0; ; depth++)
        {
            var moves = level.MoveNodes(draws, depth, pass);
            hasMoved |= moves;
            var merged = Numbered(level.Community);
            for (var node = 0; node < community.Length; node++)
            {
                community[node] = merged[community[node]];
            }

            if (!moves && depth > 0)
            {
                return hasMoved;
            }

            level = level.Merged(merged);
        }
    }

    /// <summary>Gives each connected part of a community a number of its own, that of its first node.</summary>
    private static void Split(Graph graph, int[] community)
    {
        int[] whole = [.. community];
        Array.Fill(community, -1);
        var stack = new Stack<int>();
        for (var start = 0; start < community.Length; start++)
        {
            if (community[start] < 0)
            {
                community[start] = start;
                stack.Push(start);
            }

            while (stack.TryPop(out var node))
            {
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (community[neighbour] < 0 && whole[neighbour] == whole[node])
                    {
                        community[neighbour] = start;
                        stack.Push(neighbour);
                    }
                }
            }
        }
    }

    /// <summary>Communities numbered anew from 0 by their first node.</summary>
    /// <param name="community">Per node its community, a number under that of the nodes.</param>
    private static int[] Numbered(int[] community)
    {
        var number = new int[community.Length];
        Array.Fill(number, -1);
        var next = 0;
        foreach (var label in community)
        {
            number[label] = number[label] < 0 ? next++ : number[label];
        }

        return Array.ConvertAll(community, label => number[label]);
    }

    /// <summary>
    /// A weighted graph with loops, and the communities of its nodes. Its edges lie as in <see cref="Graph"/>, whose arrays the first level uses.
    /// </summary>
    private sealed class Level
    {
        private readonly int[] starts;
        private readonly int[] neighbours;
        private readonly double[]? weights;
        private readonly double[] loop;
        private readonly double[] strength;
        private readonly double twice;
        private readonly int[] community;
        private readonly double[] communityStrength;

        private Level(int[] starts, int[] neighbours, double[]? weights, double[] loop, int[] community)
        {
            (this.starts, this.neighbours, this.weights, this.loop, this.community) = (starts, neighbours, weights, loop, community);
            strength = new double[loop.Length];
            communityStrength = new double[loop.Length];
            for (var node = 0; node < strength.Length; node++)
            {
                var sum = 0.0;
                for (var edge = starts[node]; edge < starts[node + 1]; edge++)
                {
                    sum += Weight(edge);
                }

                strength[node] = sum + 2 * loop[node];
                twice += strength[node];
                communityStrength[community[node]] += strength[node];
            }
        }

        /// <summary>Per node its community, a number under that of the nodes.</summary>
        public int[] Community => community;

        public static Level Of(Graph graph, int[] community)
        {
            var (starts, neighbours, weights) = graph.Rows;
            return new Level(starts, neighbours, weights, new double[graph.Nodes], [.. community]);
        }

        /// <summary>
        /// Moves nodes until none gains by it; whether any has moved. Who loses a neighbour to a move is looked at again.
        /// </summary>
        public bool MoveNodes(KeyedDraws draws, int depth, int pass)
        {
            var waiting = InOrder(draws, depth, pass);
            var isWaiting = new bool[loop.Length];
            Array.Fill(isWaiting, true);
            var weightTo = new double[loop.Length];
            var seen = new List<int>();
            var hasMoved = false;
            while (waiting.TryDequeue(out var node))
            {
                isWaiting[node] = false;
                if (!Move(node, weightTo, seen))
                {
                    continue;
                }

                hasMoved = true;
                foreach (var to in neighbours.AsSpan(starts[node]..starts[node + 1]))
                {
                    if (!isWaiting[to] && community[to] != community[node])
                    {
                        isWaiting[to] = true;
                        waiting.Enqueue(to);
                    }
                }
            }

            return hasMoved;
        }

        /// <summary>The graph of the communities: weight within becomes loops, weight between adds up.</summary>
        /// <param name="merged">Per node its community, numbered from 0 without a gap.</param>
        public Level Merged(int[] merged)
        {
            var (firsts, members) = Members(merged);
            var (others, between) = (new List<int>(), new List<double>());
            var begins = new int[firsts.Length];
            var loops = new double[firsts.Length - 1];
            var weightTo = new double[loops.Length];
            var seen = new List<int>();
            for (var own = 0; own < loops.Length; own++)
            {
                foreach (var node in members.AsSpan(firsts[own]..firsts[own + 1]))
                {
                    loops[own] += loop[node];
                    for (var edge = starts[node]; edge < starts[node + 1]; edge++)
                    {
                        var to = merged[neighbours[edge]];
                        if (to == own)
                        {
                            loops[own] += Weight(edge) / 2;
                        }
                        else
                        {
                            Add(weightTo, seen, to, Weight(edge));
                        }
                    }
                }

                seen.Sort();
                foreach (var to in seen)
                {
                    others.Add(to);
                    between.Add(weightTo[to]);
                }

                begins[own + 1] = others.Count;
                Forget(weightTo, seen);
            }

            return new Level(begins, [.. others], [.. between], loops, [.. Enumerable.Range(0, loops.Length)]);
        }

        private double Weight(int edge) => weights is null ? 1 : weights[edge];

        /// <summary>The nodes by community, ascending in each, where those of each begin, and where the last ones end.</summary>
        private static (int[] Firsts, int[] Nodes) Members(int[] community)
        {
            var firsts = new int[community.DefaultIfEmpty(-1).Max() + 2];
            foreach (var own in community)
            {
                firsts[own + 1]++;
            }

            for (var own = 1; own < firsts.Length; own++)
            {
                firsts[own] += firsts[own - 1];
            }

            var filled = firsts[..^1];
            var nodes = new int[community.Length];
            for (var node = 0; node < community.Length; node++)
            {
                nodes[filled[community[node]]++] = node;
            }

            return (firsts, nodes);
        }

        private static void Add(double[] weightTo, List<int> seen, int to, double weight)
        {
            if (weightTo[to] == 0)
            {
                seen.Add(to);
            }

            weightTo[to] += weight;
        }

        private static void Forget(double[] weightTo, List<int> seen)
        {
            foreach (var to in seen)
            {
                weightTo[to] = 0;
            }

            seen.Clear();
        }

        private Queue<int> InOrder(KeyedDraws draws, int depth, int pass) =>
            new(DrawWithoutReplacement.All(draws, Purpose.CommunityOrder, (uint)depth, (uint)pass, loop.Length));

        private bool Move(int node, double[] weightTo, List<int> seen)
        {
            for (var edge = starts[node]; edge < starts[node + 1]; edge++)
            {
                Add(weightTo, seen, community[neighbours[edge]], Weight(edge));
            }

            var own = community[node];
            communityStrength[own] -= strength[node];
            var (best, most) = (own, Gain(node, own, weightTo) + Rounding * twice);
            foreach (var other in seen)
            {
                var gain = other == own ? double.NegativeInfinity : Gain(node, other, weightTo);
                if (gain > most || (gain == most && best != own && other < best))
                {
                    (best, most) = (other, gain);
                }
            }

            Forget(weightTo, seen);
            communityStrength[best] += strength[node];
            community[node] = best;
            return best != own;
        }

        /// <summary>What joining a community adds to modularity, times the weight of all edges.</summary>
        private double Gain(int node, int to, double[] weightTo) => weightTo[to] - strength[node] * communityStrength[to] / twice;
    }
}
