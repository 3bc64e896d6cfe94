using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>
/// The sides that landscape theory expects the actors of a world to take, and how far tables keep to them. Sizes are 1; the propensity of a pair
/// is the cosine of their interests less the mean cosine of all pairs, so that those who are more alike than usual are drawn together.
/// </summary>
public static class TableAlignment
{
    private const int Starts = 10;

    /// <summary>The case of actors with given interests. O(A² D).</summary>
    /// <param name="unitInterests">Interests of length 1 (or 0), actor by actor.</param>
    /// <param name="domains">D.</param>
    public static AlignmentCase Case(double[] unitInterests, int domains)
    {
        var count = unitInterests.Length / domains;
        var propensities = new double[count * count];
        var sum = 0.0;
        for (var one = 0; one < count; one++)
        {
            for (var other = 0; other < count; other++)
            {
                for (var domain = 0; domain < domains && one != other; domain++)
                {
                    propensities[one * count + other] += unitInterests[one * domains + domain] * unitInterests[other * domains + domain];
                }

                sum += propensities[one * count + other];
            }
        }

        var mean = sum / ((double)count * (count - 1));
        return new AlignmentCase(
            [.. Enumerable.Range(0, count).Select(actor => actor.ToString(System.Globalization.CultureInfo.InvariantCulture))],
            [.. Enumerable.Repeat(1.0, count)], [.. propensities.Select(propensity => propensity - mean)]);
    }

    /// <summary>The minimum of the lowest energy to which ten descents from keyed random partitions lead; of equal ones the first.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="most">Sides that there can be.</param>
    /// <param name="draws">The draws.</param>
    public static int[] Sides(AlignmentCase actors, int most, KeyedDraws draws)
    {
        int[] best = [];
        var lowest = double.PositiveInfinity;
        for (uint start = 0; start < Starts; start++)
        {
            int[] sides = [.. Enumerable.Range(0, actors.Count).Select(actor => draws.Below(most, Purpose.AlignmentStart, start, (uint)actor))];
            var energy = AlignmentDescent.Run(actors, sides, most);
            (best, lowest) = energy < lowest ? (sides, energy) : (best, lowest);
        }

        return best;
    }

    /// <summary>The share of pairs that are on the same side; NaN under two actors.</summary>
    /// <param name="sides">The side of each actor of the world.</param>
    /// <param name="actors">The actors that are looked at.</param>
    public static double SameSide(int[] sides, IReadOnlyList<int> actors)
    {
        long together = 0;
        foreach (var group in actors.GroupBy(actor => sides[actor]))
        {
            together += (long)group.Count() * (group.Count() - 1);
        }

        return actors.Count < 2 ? double.NaN : (double)together / ((long)actors.Count * (actors.Count - 1));
    }

    /// <summary>
    /// Resemblance of a table to the minimum: (same side in it − same side in the world)/(1 − same side in the world); 0 as by chance, 1 when the
    /// table is on one side, below 0 when it mixes sides more than chance does. NaN under two members, or where all actors are on one side.
    /// </summary>
    /// <param name="sides">The side of each actor of the world.</param>
    /// <param name="table">The table's members.</param>
    public static double Resemblance(int[] sides, IReadOnlyList<int> table)
    {
        var chance = SameSide(sides, [.. Enumerable.Range(0, sides.Length)]);
        return chance < 1 ? (SameSide(sides, table) - chance) / (1 - chance) : double.NaN;
    }
}
