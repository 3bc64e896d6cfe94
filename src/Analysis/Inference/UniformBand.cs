
namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Where the empirical distribution function of values that are uniform on [0, 1] stays as a whole, with a given chance (T. Säilynoja, P.-C.
/// Bürkner and A. Vehtari, "Graphical test for discrete uniformity and its applications in goodness-of-fit evaluation and multiple sample comparison",
/// Statistics and Computing 32, 2022): at each of K points i/K the middle 1 − γ of a binomial number, γ being the largest that keeps the chance of
/// leaving the band anywhere within what is allowed.
/// </summary>
/// <param name="Values">Number of values, N.</param>
/// <param name="Low">By point 1/K … (K − 1)/K, how many values lie at or below it at least.</param>
/// <param name="High">By point, how many at most.</param>
/// <param name="Gamma">γ: the chance of leaving the band at one point is at most this.</param>
/// <param name="Level">The chance that uniform values stay in the band, at least what was asked: counts are whole.</param>
public sealed record UniformBand(int Values, IReadOnlyList<int> Low, IReadOnlyList<int> High, double Gamma, double Level)
{
    private const int Halvings = 40, MostPoints = 100;

    /// <summary>The band. O(K N + K w² · 40), w being its width.</summary>
    /// <param name="values">N, at least 1.</param>
    /// <param name="level">The chance, in (0, 1).</param>
    /// <param name="points">K, at least 2; by default N, from 2 to 100.</param>
    public static UniformBand Of(int values, double level = 0.95, int? points = null)
    {
        var count = points ?? Math.Clamp(values, 2, MostPoints);
        var chances = new BinomialChances(values);
        double[][] upTo = [.. Enumerable.Range(1, count - 1).Select(point => chances.Cumulated((double)point / count))];
        double low = 0, high = 1 - level;
        for (var halving = 0; halving < Halvings; halving++)
        {
            var gamma = (low + high) / 2;
            (low, high) = ChanceWithin(chances, upTo, gamma) >= level ? (gamma, high) : (low, gamma);
        }

        return new(values, Bounds(upTo, low / 2), Bounds(upTo, 1 - low / 2), low, ChanceWithin(chances, upTo, low));
    }

    /// <summary>Whether the empirical distribution function of some values stays in the band.</summary>
    /// <param name="values">As many values in [0, 1] as the band was made for.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public bool Holds(IReadOnlyList<double> values)
    {
        var counts = Counts(values);
        return counts.Index().All(point => point.Item >= Low[point.Index] && point.Item <= High[point.Index]);
    }

    /// <summary>By point of the band, how many values lie at or below it: what is drawn against it.</summary>
    /// <param name="values">As many values in [0, 1] as the band was made for.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public IReadOnlyList<int> Counts(IReadOnlyList<double> values) => values.Count == Values
        ? [.. Low.Select((_, point) => values.Count(value => value <= (point + 1.0) / (Low.Count + 1)))]
        : throw new ArgumentException($"The band is for {Values} values; there are {values.Count}.", nameof(values));

    private static int[] Bounds(double[][] upTo, double chance) => [.. upTo.Select(cumulated => Math.Max(0, Array.FindIndex(cumulated, sum => sum >= chance)))];

    /// <summary>
    /// The chance that the counts stay in the band at every point: of those that lie above a point, each lies below the next with the same chance, whatever
    /// went before.
    /// </summary>
    private static double ChanceWithin(BinomialChances chances, double[][] upTo, double gamma)
    {
        int[] low = Bounds(upTo, gamma / 2), high = Bounds(upTo, 1 - gamma / 2);
        var (from, here) = (0, (double[])[1]);
        for (var point = 0; point < low.Length; point++)
        {
            var next = new double[high[point] - low[point] + 1];
            for (var count = 0; count < here.Length; count++)
            {
                chances.Move(from + count, here[count], 1.0 / (low.Length + 1 - point), low[point], next);
            }

            (from, here) = (low[point], next);
        }

        return here.Sum();
    }
}
