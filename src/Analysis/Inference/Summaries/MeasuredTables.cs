using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Analysis.Inference.Summaries;

/// <summary>
/// Tables while they are measured: a network on the actors of <see cref="SeatedTables"/>, observed or by chance, with what measures share. What follows from the
/// actors alone is computed once. Not for several threads.
/// </summary>
/// <param name="seated">The tables.</param>
internal sealed class MeasuredTables(SeatedTables seated)
{
    private readonly CoMembership shared = new(seated.Kind.Count);
    private double[]? interestDistances, competenceDistances;
    private bool[]? areTied;

    /// <summary>The tables, and what is known of their actors.</summary>
    public SeatedTables Seated => seated;

    /// <summary>The network that is measured.</summary>
    public TwoModeNetwork Network { get; private set; } = seated.Network;

    /// <summary>The tables that its actors share.</summary>
    public CoMembership Shared => shared;

    /// <summary>Mean and tail of the overlap of tables; null: no value.</summary>
    public (double Mean, double Largest)? Overlap { get; private set; }

    /// <summary>Kind of each actor.</summary>
    public int[] Kind { get; } = [.. seated.Kind];

    /// <summary>Kinds that there can be.</summary>
    public int Kinds { get; } = seated.Kind.Count == 0 ? 0 : seated.Kind.Max() + 1;

    /// <summary>Seats of each actor.</summary>
    public double[] Seats => [.. Network.TablesByActor().Select(tables => (double)tables.Length)];

    /// <summary>1 − cosine of interests, actors × actors; NaN where one has none.</summary>
    public double[] InterestDistances => interestDistances ??= OfPairs(VectorLength.Unit(seated.Interests!, seated.Domains), VectorDistance.UnitCosine);

    /// <summary>Euclidean distance of competence, actors × actors.</summary>
    public double[] CompetenceDistances => competenceDistances ??= OfPairs(seated.Competence!, VectorDistance.Euclidean);

    /// <summary>Whether actors have a tie, actors × actors, the smaller one's row.</summary>
    public bool[] AreTied => areTied ??= Tied();

    /// <summary>Goes on with another network of the same actors.</summary>
    /// <param name="network">The network.</param>
    public void Take(TwoModeNetwork network)
    {
        Network = network;
        shared.Count(network);
        Overlap = TableOverlap.Of(network);
    }

    private double[] OfPairs(double[] vectors, PairDistance distance)
    {
        var length = seated.Domains;
        return PairsOfTables.Distances(seated.Kind.Count, (one, other) => distance(vectors.AsSpan(one * length, length), vectors.AsSpan(other * length, length)));
    }

    private bool[] Tied()
    {
        var actors = seated.Kind.Count;
        var tied = new bool[actors * actors];
        foreach (var (first, second) in seated.Ties!)
        {
            tied[first * actors + second] = true;
        }

        return tied;
    }
}
