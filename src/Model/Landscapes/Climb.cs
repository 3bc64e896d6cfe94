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
    private readonly bool patternsFit;

    /// <summary>A climb that begins at a state.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="start">The state, of the landscape's length; it is copied.</param>
    public Climb(NkLandscape landscape, ReadOnlySpan<ulong> start)
    {
        this.landscape = landscape;
        state = start.ToArray();
        pattern = new ulong[landscape.Affected.Length];
        contribution = new double[landscape.Affected.Length];
        patternsFit = landscape.LongestPattern <= 64;
        Restart(start);
    }

    /// <summary>The state that the climb is at.</summary>
    public ReadOnlySpan<ulong> State => state;

    /// <summary>Begins again at another state.</summary>
    public void Restart(ReadOnlySpan<ulong> start)
    {
        start.CopyTo(state);
        foreach (var choice in landscape.Active)
        {
            pattern[choice] = patternsFit ? landscape.PatternOf(choice, state) : 0;
            contribution[choice] = landscape.Contribution(choice, state);
        }
    }

    /// <summary>What the fitness would gain by flipping a choice.</summary>
    public double Gain(int choice)
    {
        var gain = 0.0;
        if (patternsFit)
        {
            foreach (var (affected, bit) in landscape.Affected[choice])
            {
                var flipped = landscape.ContributionOf(affected, pattern[affected] ^ (1UL << bit));
                gain += landscape.Weight(affected) * (flipped - contribution[affected]);
            }

            return gain;
        }

        Toggle(choice);
        foreach (var (affected, _) in landscape.Affected[choice])
        {
            gain += landscape.Weight(affected) * (landscape.Contribution(affected, state) - contribution[affected]);
        }

        Toggle(choice);
        return gain;
    }

    /// <summary>Flips a choice.</summary>
    public void Flip(int choice)
    {
        Toggle(choice);
        foreach (var (affected, bit) in landscape.Affected[choice])
        {
            pattern[affected] ^= patternsFit ? 1UL << bit : 0;
            contribution[affected] = patternsFit
                ? landscape.ContributionOf(affected, pattern[affected])
                : landscape.Contribution(affected, state);
        }
    }

    private void Toggle(int choice) => state[choice / 64] ^= 1UL << (choice % 64);
}
