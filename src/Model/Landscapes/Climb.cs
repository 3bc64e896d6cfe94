using System.Runtime.CompilerServices;

namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// Somebody's place on a landscape, with what every flip of one choice would change. Contributions are kept, so a flip
/// costs the contributions it enters and no more. Not shared between threads.
/// </summary>
public sealed class Climb
{
    private readonly NkLandscape landscape;
    private readonly ulong[] state;
    private readonly ulong[] pattern;
    private readonly double[] contribution;
    private double[] terms = [];
    private readonly int words;
    private bool hasTerms;

    /// <summary>A climb that begins at a state.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="start">The state, of the landscape's length; it is copied.</param>
    public Climb(NkLandscape landscape, ReadOnlySpan<ulong> start)
    {
        this.landscape = landscape;
        state = start.ToArray();
        words = (landscape.LongestPattern + 63) / 64;
        pattern = new ulong[landscape.Choices * words];
        contribution = new double[landscape.Choices];
        Restart(start);
    }

    /// <summary>The state that the climb is at.</summary>
    public ReadOnlySpan<ulong> State => state;

    /// <summary>φ_n of every choice at the state; 0 of one that does not count.</summary>
    public ReadOnlySpan<double> Contributions => contribution;

    /// <summary>Σ w_n φ_n at the state, summed in the order of the choices: to the last digit what the landscape says. O(N).</summary>
    public double Fitness
    {
        get
        {
            var sum = 0.0;
            foreach (var choice in landscape.Active)
            {
                sum += landscape.Weight(choice) * contribution[choice];
            }

            return sum;
        }
    }

    /// <summary>Begins again at another state.</summary>
    public void Restart(ReadOnlySpan<ulong> start)
    {
        start.CopyTo(state);
        foreach (var choice in landscape.Active)
        {
            if (words == 1)
            {
                pattern[choice] = landscape.PatternOf(choice, state);
            }
            else
            {
                landscape.FillPattern(choice, state, Pattern(choice));
            }

            contribution[choice] = landscape.ContributionOf(choice, Pattern(choice));
        }

        hasTerms = false;
    }

    /// <summary>
    /// What the fitness would gain by flipping a choice: over the contributions that it enters, what each would change, times its weight. The
    /// first look after a start reckons them all, a flip only those of the contributions that it enters.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Gain(int choice)
    {
        if (!hasTerms)
        {
            SetTerms();
        }

        var gain = 0.0;
        foreach (var term in terms.AsSpan(landscape.FirstTerms[choice], landscape.FirstTerms[choice + 1] - landscape.FirstTerms[choice]))
        {
            gain += term;
        }

        return gain;
    }

    /// <summary>Flips a choice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Flip(int choice)
    {
        state[choice / 64] ^= 1UL << (choice % 64);
        foreach (var (affected, bit) in landscape.Affected(choice))
        {
            var own = Pattern(affected);
            own[bit / 64] ^= 1UL << (bit % 64);
            contribution[affected] = landscape.Table(affected) is { IsEmpty: false } table ? table[(int)own[0]] : landscape.ContributionOf(affected, own);
            if (hasTerms)
            {
                SetTerms(affected);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetTerms()
    {
        hasTerms = true;
        terms = terms.Length > 0 ? terms : new double[landscape.Terms];
        foreach (var choice in landscape.Active)
        {
            SetTerms(choice);
        }
    }

    /// <summary>What each bit of a contribution's pattern would change in it, in the terms of the choice whose bit it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetTerms(int choice)
    {
        var (weight, now) = (landscape.Weight(choice), contribution[choice]);
        var own = Pattern(choice);
        var places = landscape.TermsByBit(choice);
        if (landscape.Table(choice) is { IsEmpty: false } table)
        {
            var (all, here) = (terms, (int)own[0]);
            for (var bit = 0; bit < places.Length; bit++)
            {
                all[places[bit]] = weight * (table[here ^ (1 << bit)] - now);
            }

            return;
        }

        for (var bit = 0; bit < places.Length; bit++)
        {
            own[bit / 64] ^= 1UL << (bit % 64);
            terms[places[bit]] = weight * (landscape.ContributionOf(choice, own) - now);
            own[bit / 64] ^= 1UL << (bit % 64);
        }
    }

    private Span<ulong> Pattern(int choice) => pattern.AsSpan(choice * words, words);
}
