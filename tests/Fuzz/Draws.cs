namespace OpgaveSim.Fuzz;

/// <summary>Draws of a seed: SplitMix64.</summary>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next number below a limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)Math.Max(1, limit));

    /// <summary>Whether something happens that happens once in so many times.</summary>
    public bool Once(int times) => Below(times) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> several) => several[Below(several.Count)];

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
