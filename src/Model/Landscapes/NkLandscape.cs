namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// An NK landscape (Kauffman and Weinberger 1989) over any number of choices: choice n contributes
/// φ_n(x_n, x_{n1} … x_{nK}) ~ U[0, 1), a keyed draw of its pattern of states, and the fitness is Σ w_n φ_n.
/// A state is one bit a choice, 64 choices a word; up to 64 choices one word is the whole state.
/// Patterns of up to <see cref="TableBits"/> bits are laid out in a table when the landscape is made,
/// longer ones are drawn when asked for: the same numbers either way. Immutable.
/// </summary>
public sealed class NkLandscape
{
    /// <summary>Longest pattern, in bits, that is laid out in a table.</summary>
    public const int TableBits = 10;

    private readonly int[][] neighbours;
    private readonly double[]?[] tables;
    private readonly ContributionSource[] sources;
    private readonly double[] weights;
    private readonly int[] firstTerm;
    private readonly int[][] termsByBit;
    private readonly (int Choice, int Bit)[] affected;

    /// <summary>A landscape.</summary>
    /// <param name="active">The choices that count, ascending; others have no contribution.</param>
    /// <param name="neighbours">Per choice (also inactive ones) the distinct others that it depends on.</param>
    /// <param name="sources">Per choice where its contributions come from.</param>
    /// <param name="weights">Per choice its weight w_n.</param>
    /// <param name="known">Per choice a table that was made before, or null.</param>
    public NkLandscape(
        int[] active, int[][] neighbours, ContributionSource[] sources, double[] weights, double[]?[]? known = null)
    {
        (Active, this.neighbours, this.sources, this.weights) = (active, neighbours, sources, weights);
        tables = known ?? new double[]?[neighbours.Length];
        foreach (var choice in active)
        {
            tables[choice] ??= neighbours[choice].Length < TableBits ? LayOut(choice) : null;
            LongestPattern = Math.Max(LongestPattern, neighbours[choice].Length + 1);
        }

        firstTerm = CountTerms();
        affected = new (int, int)[firstTerm[^1]];
        termsByBit = ListTerms();
    }

    /// <summary>The choices that count, ascending.</summary>
    public int[] Active { get; }

    /// <summary>Length of the longest pattern, K + 1.</summary>
    public int LongestPattern { get; }

    /// <summary>Words that a state takes.</summary>
    public int Words => (neighbours.Length + 63) / 64;

    /// <summary>Choices, also those that do not count.</summary>
    public int Choices => neighbours.Length;

    /// <summary>Pairs of a choice and a contribution that its state enters.</summary>
    public int Terms => affected.Length;

    /// <summary>The contributions that the state of a choice enters, with its place in their pattern; the terms of the choice, in order.</summary>
    public ReadOnlySpan<(int Choice, int Bit)> Affected(int choice) =>
        affected.AsSpan(firstTerm[choice], firstTerm[choice + 1] - firstTerm[choice]);

    /// <summary>Where the terms of each choice begin among all terms, and at the end their number.</summary>
    public ReadOnlySpan<int> FirstTerms => firstTerm;

    /// <summary>Which terms the contribution of a choice is in, by the bits of its pattern; empty for a choice that does not count.</summary>
    public ReadOnlySpan<int> TermsByBit(int choice) => termsByBit[choice];

    /// <summary>The weight w_n of a choice in the fitness.</summary>
    public double Weight(int choice) => weights[choice];

    /// <summary>The choices that a choice depends on besides itself, in the order of its pattern.</summary>
    public ReadOnlySpan<int> Neighbours(int choice) => neighbours[choice];

    /// <summary>The table of a choice's contributions by pattern, or null when it is drawn when asked for.</summary>
    public double[]? Table(int choice) => tables[choice];

    /// <summary>φ of a choice in a state of at most 64 choices.</summary>
    public double Contribution(int choice, ulong state) => ContributionOf(choice, PatternOf(choice, state));

    /// <summary>φ of a choice in a state of any length.</summary>
    public double Contribution(int choice, ReadOnlySpan<ulong> state)
    {
        if (neighbours[choice].Length < 64)
        {
            return ContributionOf(choice, PatternOf(choice, state));
        }

        Span<ulong> pattern = stackalloc ulong[neighbours[choice].Length / 64 + 1];
        FillPattern(choice, state, pattern);
        return sources[choice].Draw(choice, pattern);
    }

    /// <summary>φ of a choice by its pattern: bit 0 its own state, bit j that of its j-th neighbour (K ≤ 63).</summary>
    public double ContributionOf(int choice, ulong pattern) =>
        tables[choice] is { } table ? table[pattern] : sources[choice].Draw(choice, pattern);

    /// <summary>φ of a choice by a pattern of any length, bit j in word ⌊j/64⌋.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="pattern">Its pattern; words beyond the choice's own K + 1 bits are not read.</param>
    public double ContributionOf(int choice, ReadOnlySpan<ulong> pattern) => neighbours[choice].Length < 64
        ? ContributionOf(choice, pattern[0])
        : sources[choice].Draw(choice, pattern[..(neighbours[choice].Length / 64 + 1)]);

    /// <summary>The pattern of a choice in a state of any length: bit 0 its own state, bit j that of its j-th neighbour. O(K).</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="state">The state.</param>
    /// <param name="pattern">Where to write, at least ⌈(K + 1)/64⌉ words.</param>
    public void FillPattern(int choice, ReadOnlySpan<ulong> state, Span<ulong> pattern)
    {
        pattern.Clear();
        for (var bit = 0; bit <= neighbours[choice].Length; bit++)
        {
            pattern[bit / 64] |= Bit(state, bit == 0 ? choice : neighbours[choice][bit - 1]) << (bit % 64);
        }
    }

    /// <summary>The pattern of a choice in a state of any length (K ≤ 63).</summary>
    public ulong PatternOf(int choice, ReadOnlySpan<ulong> state)
    {
        var pattern = Bit(state, choice);
        var others = neighbours[choice];
        for (var j = 0; j < others.Length; j++)
        {
            pattern |= Bit(state, others[j]) << (j + 1);
        }

        return pattern;
    }

    /// <summary>Σ w_n φ_n over the choices that count, in their order.</summary>
    public double Fitness(ReadOnlySpan<ulong> state)
    {
        var sum = 0.0;
        foreach (var choice in Active)
        {
            sum += weights[choice] * Contribution(choice, state);
        }

        return sum;
    }

    private ulong PatternOf(int choice, ulong state)
    {
        var pattern = (state >> choice) & 1;
        var others = neighbours[choice];
        for (var j = 0; j < others.Length; j++)
        {
            pattern |= ((state >> others[j]) & 1) << (j + 1);
        }

        return pattern;
    }

    private static ulong Bit(ReadOnlySpan<ulong> state, int choice) => (state[choice / 64] >> (choice % 64)) & 1;

    private double[] LayOut(int choice)
    {
        var table = new double[1 << (neighbours[choice].Length + 1)];
        for (var pattern = 0; pattern < table.Length; pattern++)
        {
            table[pattern] = sources[choice].Draw(choice, (ulong)pattern);
        }

        return table;
    }

    /// <summary>Where the terms of each choice begin, and at the end where the last ones end.</summary>
    private int[] CountTerms()
    {
        var first = new int[Choices + 1];
        foreach (var choice in Active)
        {
            first[choice + 1]++;
            foreach (var neighbour in neighbours[choice])
            {
                first[neighbour + 1]++;
            }
        }

        for (var choice = 0; choice < Choices; choice++)
        {
            first[choice + 1] += first[choice];
        }

        return first;
    }

    /// <summary>Sets what each choice affects, in order of the choices that count, and where it stands.</summary>
    private int[][] ListTerms()
    {
        var next = firstTerm.AsSpan(0, Choices).ToArray();
        var terms = new int[Choices][];
        Array.Fill(terms, []);
        foreach (var choice in Active)
        {
            terms[choice] = new int[neighbours[choice].Length + 1];
            for (var bit = 0; bit < terms[choice].Length; bit++)
            {
                var term = next[bit == 0 ? choice : neighbours[choice][bit - 1]]++;
                (terms[choice][bit], affected[term]) = (term, (choice, bit));
            }
        }

        return terms;
    }
}
