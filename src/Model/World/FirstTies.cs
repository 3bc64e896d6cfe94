using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Model.World;

/// <summary>
/// Relations at the start: each actor considers 8 random others and takes the 4 with the largest
/// homophily · cosine of interests + N(0, 0.25); a tie is held at both ends with strength 0.5, at most as many an actor
/// as are kept (the larger ids go).
/// </summary>
public static class FirstTies
{
    private const double Noise = 0.25, Strength = 0.5;

    /// <summary>The ties of a generated world as flat arrays, each actor's by ascending id.</summary>
    /// <param name="draws">The run's draws.</param>
    /// <param name="p">The world's parameters.</param>
    /// <param name="actors">Number of actors.</param>
    /// <param name="unitInterests">Interests scaled to length 1 (zero stays zero), actor by actor.</param>
    public static TieBook Generate(KeyedDraws draws, WorldParameters p, int actors, double[] unitInterests)
    {
        var pairs = new List<CaseTie>(actors * Math.Min(p.TiesTaken, actors - 1));
        var order = new DrawWithoutReplacement();
        var considered = new List<(double Score, int Other)>();
        for (var actor = 0; actor < actors; actor++)
        {
            considered.Clear();
            order.Begin(draws, Purpose.TieCandidate, (uint)actor, 0, actors - 1);
            for (var i = 0; i < p.TiesConsidered && order.TryNext(out var index); i++)
            {
                var other = index < actor ? index : index + 1;
                var cosine = MeanCosine.Dot(unitInterests, actor, unitInterests, other, p.Domains);
                considered.Add((p.Homophily * cosine + draws.Normal(0, Noise, Purpose.TieNoise, (uint)actor, (uint)other), other));
            }

            considered.Sort(static (x, y) => y.Score != x.Score ? y.Score.CompareTo(x.Score) : x.Other.CompareTo(y.Other));
            for (var i = 0; i < Math.Min(p.TiesTaken, considered.Count); i++)
            {
                var other = considered[i].Other;
                pairs.Add(new CaseTie(Math.Min(actor, other), Math.Max(actor, other), Strength));
            }
        }

        return TieBook.Create(actors, pairs, p.TiesKept);
    }
}
