namespace OpgaveSim.Analysis.Published.Alignments;

/// <summary>All partitions of a few actors into at most so many sides, each once: sides are numbered in the order of their first actor.</summary>
/// <param name="Partitions">The partitions, the side of each actor, in lexicographic order.</param>
/// <param name="Energies">Their energies.</param>
/// <param name="Minima">Indices of the local minima: partitions from which no single move lowers the energy.</param>
/// <param name="Basins">Per minimum the number of partitions from which the steepest descent ends there.</param>
public sealed record AlignmentEnumeration(
    IReadOnlyList<int[]> Partitions, IReadOnlyList<double> Energies, IReadOnlyList<int> Minima, IReadOnlyList<int> Basins)
{
    /// <summary>Partitions above which a case is too large to look at all of them.</summary>
    public const int Most = 1 << 16;

    /// <summary>The minimum of the lowest energy, an index in <see cref="Minima"/>; of equal ones the first.</summary>
    public int Lowest => Minima.Index().MinBy(entry => Energies[entry.Item]).Index;

    /// <summary>Looks at all partitions; null when there are more than <see cref="Most"/>. O(partitions · sides · n³ · steps).</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="most">Sides that there can be, ≥ 1.</param>
    public static AlignmentEnumeration? Of(AlignmentCase actors, int most)
    {
        var partitions = new List<int[]>();
        Extend(new int[actors.Count], 0, 0, most, partitions);
        if (partitions.Count > Most)
        {
            return null;
        }

        double[] energies = [.. partitions.Select(sides => AlignmentEnergy.Of(actors, sides))];
        int[] minima = [.. Enumerable.Range(0, partitions.Count)
            .Where(index => AlignmentDescent.BestMove(actors, [.. partitions[index]], most, energies[index]) is null)];
        var place = minima.Index().ToDictionary(entry => Key(partitions[entry.Item]), entry => entry.Index);
        var basins = new int[minima.Length];
        foreach (var start in partitions)
        {
            int[] sides = [.. start];
            AlignmentDescent.Run(actors, sides, most);
            basins[place[Key(Canonical(sides))]]++;
        }

        return new AlignmentEnumeration(partitions, energies, minima, basins);
    }

    /// <summary>The same partition with sides numbered in the order of their first actor.</summary>
    public static int[] Canonical(IReadOnlyList<int> sides)
    {
        var numbers = new Dictionary<int, int>();
        return [.. sides.Select(side => numbers.TryGetValue(side, out var number) ? number : numbers[side] = numbers.Count)];
    }

    private static string Key(int[] sides) => string.Join(',', sides);

    private static void Extend(int[] sides, int actor, int used, int most, List<int[]> found)
    {
        if (found.Count > Most)
        {
            return;
        }

        if (actor == sides.Length)
        {
            found.Add([.. sides]);
            return;
        }

        for (var side = 0; side < Math.Min(used + 1, most); side++)
        {
            sides[actor] = side;
            Extend(sides, actor + 1, Math.Max(used, side + 1), most, found);
        }
    }
}
