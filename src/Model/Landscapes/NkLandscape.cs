namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// An NK landscape (Kauffman and Weinberger 1989) over any number of choices: choice n contributes
/// φ_n(x_n, x_{n1} … x_{nK}) ~ U[0, 1), a keyed draw of its pattern of states, and the fitness is Σ w_n φ_n.
/// A state is one bit a choice, 64 choices a word; up to 64 choices one word is the whole state.
/// Patterns of up to <see cref="TableBits"/> bits are laid out in a table when the landscape is made,
/// longer ones are drawn when asked for: the same numbers either way. Made by a <see cref="LandscapePlan"/>, in a few flat
/// arrays: in a large world every table has a landscape of its own. Immutable.
/// </summary>
public sealed class NkLandscape
{
    /// <summary>Longest pattern, in bits, that is laid out in a table.</summary>
    public const int TableBits = 10;

    private readonly int[] firstBit;
    private readonly int[] bits;
    private readonly ArraySegment<double>[] tables;
    private readonly ContributionSource[] sources;
    private readonly double[] weights;
    private readonly int[] firstTerm;
    private readonly int[] termsByBit;
    private readonly (int Choice, int Bit)[] affected;

    /// <summary>A landscape as planned.</summary>
    /// <param name="active">The choices that count, ascending; others have no contribution.</param>
    /// <param name="firstBit">Where the patterns of each choice begin among all bits, and at the end their number.</param>
    /// <param name="bits">Per bit of the patterns the choice whose state it is: of each choice itself, then those that it depends on.</param>
    /// <param name="tables">Per choice its contributions by pattern; where there are none they are drawn.</param>
    /// <param name="sources">Per choice where its contributions come from.</param>
    /// <param name="weights">Per choice its weight w_n.</param>
    internal NkLandscape(
        int[] active, int[] firstBit, int[] bits, ArraySegment<double>[] tables, ContributionSource[] sources, double[] weights)
    {
        (Active, this.firstBit, this.bits) = (active, firstBit, bits);
        (this.tables, this.sources, this.weights) = (tables, sources, weights);
        foreach (var choice in active)
        {
            LongestPattern = Math.Max(LongestPattern, Pattern(choice).Length);
        }

        firstTerm = CountTerms();
        (termsByBit, affected) = (new int[bits.Length], new (int, int)[bits.Length]);
        ListTerms();
    }

    /// <summary>The choices that count, ascending.</summary>
    public int[] Active { get; }

    /// <summary>Length of the longest pattern, K + 1.</summary>
    public int LongestPattern { get; }

    /// <summary>Words that a state takes.</summary>
    public int Words => (Choices + 63) / 64;

    /// <summary>Choices, also those that do not count.</summary>
    public int Choices => weights.Length;

    /// <summary>Pairs of a choice and a contribution that its state enters.</summary>
    public int Terms => affected.Length;

    /// <summary>The contributions that the state of a choice enters, with its place in their pattern; the terms of the choice, in order.</summary>
    public ReadOnlySpan<(int Choice, int Bit)> Affected(int choice) =>
        affected.AsSpan(firstTerm[choice], firstTerm[choice + 1] - firstTerm[choice]);

    /// <summary>Where the terms of each choice begin among all terms, and at the end their number.</summary>
    public ReadOnlySpan<int> FirstTerms => firstTerm;

    /// <summary>Which terms the contribution of a choice is in, by the bits of its pattern; empty for a choice that does not count.</summary>
    public ReadOnlySpan<int> TermsByBit(int choice) => termsByBit.AsSpan(firstBit[choice], firstBit[choice + 1] - firstBit[choice]);

    /// <summary>The weight w_n of a choice in the fitness.</summary>
    public double Weight(int choice) => weights[choice];

    /// <summary>The choices whose states are the pattern of a choice, bit by bit: itself and its neighbours; empty for a choice that does not count.</summary>
    public ReadOnlySpan<int> Pattern(int choice) => bits.AsSpan(firstBit[choice], firstBit[choice + 1] - firstBit[choice]);

    /// <summary>The choices that a choice depends on besides itself, in the order of its pattern; none for a choice that does not count.</summary>
    public ReadOnlySpan<int> Neighbours(int choice) => Pattern(choice) is { IsEmpty: false } own ? own[1..] : [];

    /// <summary>The table of a choice's contributions by pattern; empty when they are drawn when asked for.</summary>
    public ReadOnlySpan<double> Table(int choice) => tables[choice];

    /// <summary>The same, to be shared with another landscape.</summary>
    internal ArraySegment<double> SharedTable(int choice) => tables[choice];

    /// <summary>φ of a choice in a state of at most 64 choices.</summary>
    public double Contribution(int choice, ulong state) => ContributionOf(choice, PatternOf(choice, state));

    /// <summary>φ of a choice in a state of any length.</summary>
    public double Contribution(int choice, ReadOnlySpan<ulong> state)
    {
        var length = Pattern(choice).Length;
        if (length <= 64)
        {
            return ContributionOf(choice, PatternOf(choice, state));
        }

        Span<ulong> pattern = stackalloc ulong[(length + 63) / 64];
        FillPattern(choice, state, pattern);
        return sources[choice].Draw(choice, pattern);
    }

    /// <summary>φ of a choice by its pattern: bit 0 its own state, bit j that of its j-th neighbour (K ≤ 63).</summary>
    public double ContributionOf(int choice, ulong pattern) =>
        Table(choice) is { IsEmpty: false } table ? table[(int)pattern] : sources[choice].Draw(choice, pattern);

    /// <summary>φ of a choice by a pattern of any length, bit j in word ⌊j/64⌋.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="pattern">Its pattern; words beyond the choice's own K + 1 bits are not read.</param>
    public double ContributionOf(int choice, ReadOnlySpan<ulong> pattern) => Pattern(choice).Length is var length && length <= 64
        ? ContributionOf(choice, pattern[0])
        : sources[choice].Draw(choice, pattern[..((length + 63) / 64)]);

    /// <summary>The pattern of a choice in a state of any length: bit 0 its own state, bit j that of its j-th neighbour. O(K).</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="state">The state.</param>
    /// <param name="pattern">Where to write, at least ⌈(K + 1)/64⌉ words.</param>
    public void FillPattern(int choice, ReadOnlySpan<ulong> state, Span<ulong> pattern)
    {
        pattern.Clear();
        var own = Pattern(choice);
        for (var bit = 0; bit < own.Length; bit++)
        {
            pattern[bit / 64] |= Bit(state, own[bit]) << (bit % 64);
        }
    }

    /// <summary>The pattern of a choice in a state of any length (K ≤ 63).</summary>
    public ulong PatternOf(int choice, ReadOnlySpan<ulong> state)
    {
        var pattern = 0UL;
        var own = Pattern(choice);
        for (var bit = 0; bit < own.Length; bit++)
        {
            pattern |= Bit(state, own[bit]) << bit;
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
        var pattern = 0UL;
        var own = Pattern(choice);
        for (var bit = 0; bit < own.Length; bit++)
        {
            pattern |= ((state >> own[bit]) & 1) << bit;
        }

        return pattern;
    }

    private static ulong Bit(ReadOnlySpan<ulong> state, int choice) => (state[choice / 64] >> (choice % 64)) & 1;

    /// <summary>Where the terms of each choice begin, and at the end where the last ones end.</summary>
    private int[] CountTerms()
    {
        var first = new int[Choices + 1];
        foreach (var choice in bits)
        {
            first[choice + 1]++;
        }

        for (var choice = 0; choice < Choices; choice++)
        {
            first[choice + 1] += first[choice];
        }

        return first;
    }

    /// <summary>Sets what each choice affects, in order of the choices that count, and where it stands.</summary>
    private void ListTerms()
    {
        var listed = new int[Choices];
        foreach (var choice in Active)
        {
            var own = Pattern(choice);
            for (var bit = 0; bit < own.Length; bit++)
            {
                var term = firstTerm[own[bit]] + listed[own[bit]]++;
                (termsByBit[firstBit[choice] + bit], affected[term]) = (term, (choice, bit));
            }
        }
    }
}
