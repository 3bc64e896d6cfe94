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
    private readonly int words;

    /// <summary>A climb that begins at a state.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="start">The state, of the landscape's length; it is copied.</param>
    public Climb(NkLandscape landscape, ReadOnlySpan<ulong> start)
    {
        this.landscape = landscape;
        state = start.ToArray();
        words = (landscape.LongestPattern + 63) / 64;
        pattern = new ulong[landscape.Affected.Length * words];
        contribution = new double[landscape.Affected.Length];
        Restart(start);
    }

    /// <summary>The state that the climb is at.</summary>
    public ReadOnlySpan<ulong> State => state;

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
    }

    /// <summary>What the fitness would gain by flipping a choice.</summary>
    public double Gain(int choice)
    {
        var gain = 0.0;
        if (words == 1)
        {
            foreach (var (affected, bit) in landscape.Affected[choice])
            {
                var flipped = landscape.ContributionOf(affected, pattern[affected] ^ (1UL << bit));
                gain += landscape.Weight(affected) * (flipped - contribution[affected]);
            }

            return gain;
        }

        foreach (var (affected, bit) in landscape.Affected[choice])
        {
            var own = Pattern(affected);
            own[bit / 64] ^= 1UL << (bit % 64);
            gain += landscape.Weight(affected) * (landscape.ContributionOf(affected, own) - contribution[affected]);
            own[bit / 64] ^= 1UL << (bit % 64);
        }

        return gain;
    }

    /// <summary>Flips a choice.</summary>
    public void Flip(int choice)
    {
        state[choice / 64] ^= 1UL << (choice % 64);
        foreach (var (affected, bit) in landscape.Affected[choice])
        {
            var own = Pattern(affected);
            own[bit / 64] ^= 1UL << (bit % 64);
            contribution[affected] = words == 1
                ? landscape.ContributionOf(affected, own[0])
                : landscape.ContributionOf(affected, own);
        }
    }

    private Span<ulong> Pattern(int choice) => pattern.AsSpan(choice * words, words);
}
