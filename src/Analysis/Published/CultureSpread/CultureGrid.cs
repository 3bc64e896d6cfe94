using System.Numerics;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.CultureSpread;

/// <summary>
/// Cultures on a bounded grid of width × width sites, each of F features with q traits. In an event a random site looks at a random neighbour
/// and, with the probability of their likeness (share of features that are the same), takes over one of the neighbour's features that differ.
/// </summary>
public sealed class CultureGrid
{
    private readonly KeyedDraws draws;
    private readonly int features;
    private readonly int[] traits;
    private readonly int[][] neighbours;
    private long events;

    /// <summary>A grid with random traits.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="width">Sites on a side, ≥ 2.</param>
    /// <param name="features">F, 1 … 32.</param>
    /// <param name="traits">q ≥ 1.</param>
    public CultureGrid(KeyedDraws draws, int width, int features, int traits)
        : this(draws, width, features, [.. Enumerable.Range(0, width * width * features).Select(index =>
            draws.Below(traits, Purpose.CultureTrait, (uint)(index / features), (uint)(index % features)))])
    {
    }

    /// <summary>A grid with given traits.</summary>
    /// <param name="draws">The draws of events.</param>
    /// <param name="width">Sites on a side, ≥ 2.</param>
    /// <param name="features">F, 1 … 32.</param>
    /// <param name="traits">Traits, site by site, feature by feature; taken over.</param>
    public CultureGrid(KeyedDraws draws, int width, int features, int[] traits)
    {
        (this.draws, this.features, this.traits) = (draws, features, traits);
        neighbours = [.. Enumerable.Range(0, width * width).Select(site => Around(site, width))];
        Active = Pairs().Count(pair => IsActive(pair.Item1, pair.Item2));
    }

    /// <summary>Pairs of neighbours that share something and not all; at 0 nothing can change any more.</summary>
    public int Active { get; private set; }

    /// <summary>Regions: groups of sites of equal culture that hang together.</summary>
    public int Regions => Components.Count(Graph.Of(neighbours.Length, Pairs().Where(pair => Differing(pair.Item1, pair.Item2) == 0)));

    /// <summary>Plays events until nothing can change, or so many were played; returns whether nothing can.</summary>
    public bool Play(long most)
    {
        for (; Active > 0 && events < most; events++)
        {
            var block = draws.Block(Purpose.CultureEvent, (uint)events, (uint)(events >> 32));
            var site = Below(block.W0, neighbours.Length);
            var other = neighbours[site][Below(block.W1, neighbours[site].Length)];
            var differing = Differing(site, other);
            var different = BitOperations.PopCount(differing);
            if (different > 0 && KeyedDraws.ToUniform(block.W2) < (double)(features - different) / features)
            {
                Take(site, other, Nth(differing, Below(block.W3, different)));
            }
        }

        return Active == 0;
    }

    private void Take(int site, int from, int feature)
    {
        Active -= ActiveAround(site);
        traits[site * features + feature] = traits[from * features + feature];
        Active += ActiveAround(site);
    }

    private int ActiveAround(int site)
    {
        var active = 0;
        foreach (var neighbour in neighbours[site])
        {
            active += IsActive(site, neighbour) ? 1 : 0;
        }

        return active;
    }

    private bool IsActive(int one, int other)
    {
        var different = BitOperations.PopCount(Differing(one, other));
        return different > 0 && different < features;
    }

    /// <summary>The features in which two sites differ, a bit each.</summary>
    private uint Differing(int one, int other)
    {
        var bits = 0u;
        for (var feature = 0; feature < features; feature++)
        {
            bits |= traits[one * features + feature] != traits[other * features + feature] ? 1u << feature : 0;
        }

        return bits;
    }

    private IEnumerable<(int, int)> Pairs() => neighbours.SelectMany((others, site) => others.Where(other => other > site).Select(other => (site, other)));

    private static int Nth(uint bits, int index)
    {
        for (; index > 0; index--)
        {
            bits &= bits - 1;
        }

        return BitOperations.TrailingZeroCount(bits);
    }

    private static int Below(uint word, int count) => (int)((ulong)word * (ulong)count >> 32);

    private static int[] Around(int site, int width)
    {
        int row = site / width, column = site % width;
        var around = new List<int>();
        foreach (var (down, right) in ((int, int)[])[(-1, 0), (0, -1), (0, 1), (1, 0)])
        {
            if (row + down >= 0 && row + down < width && column + right >= 0 && column + right < width)
            {
                around.Add((row + down) * width + column + right);
            }
        }

        return [.. around];
    }
}
