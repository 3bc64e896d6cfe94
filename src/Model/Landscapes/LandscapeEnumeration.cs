using System.Numerics;

namespace OpgaveSim.Model.Landscapes;

/// <summary>
/// Everything on a small landscape, by looking at all 2ⁿ states of the n choices that count. A state is a word, bit i for choice i; choices
/// that do not count are 0.
/// </summary>
/// <param name="States">All states, ascending by the bits of the choices that count.</param>
/// <param name="Fitness">The fitness of each state, in the same order.</param>
public sealed record LandscapeEnumeration(IReadOnlyList<ulong> States, IReadOnlyList<double> Fitness)
{
    /// <summary>Choices above which a landscape is too large to look at all of it.</summary>
    public const int Most = 20;

    /// <summary>The largest fitness.</summary>
    public double OptimumFitness => Fitness.Max();

    /// <summary>The state of the largest fitness; of equal ones the first.</summary>
    public ulong Optimum => States[Fitness.Index().MaxBy(entry => entry.Item).Index];

    /// <summary>Mean fitness over all states.</summary>
    public double MeanFitness => Fitness.Average();

    /// <summary>The states that are better than each of their n neighbours that differ in one choice, in order. O(2ⁿ n).</summary>
    public IEnumerable<ulong> LocalOptima =>
        States.Where((_, index) => IsLocalOptimum(index));

    /// <summary>Indices of the states that differ in one choice from that of an index.</summary>
    public IEnumerable<int> Neighbours(int index)
    {
        for (var flip = 1; flip < States.Count; flip <<= 1)
        {
            yield return index ^ flip;
        }
    }

    /// <summary>
    /// Looks at a landscape, flipping one choice from state to state (Gray 1953), so that only what it changes is looked up anew.
    /// O(2ⁿ (n + K)).
    /// </summary>
    /// <param name="landscape">The landscape, of at most 64 choices.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than 20 choices count.</exception>
    public static LandscapeEnumeration Of(NkLandscape landscape)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(landscape.Active.Length, Most, nameof(landscape));
        var states = new ulong[1 << landscape.Active.Length];
        for (var index = 1; index < states.Length; index++)
        {
            var lowest = BitOperations.TrailingZeroCount(index);
            states[index] = states[index & (index - 1)] | 1UL << landscape.Active[lowest];
        }

        var fitness = new double[states.Length];
        var climb = new Climb(landscape, [0]);
        fitness[0] = climb.Fitness;
        for (int step = 1, index = 0; step < states.Length; step++)
        {
            var flip = BitOperations.TrailingZeroCount(step);
            index ^= 1 << flip;
            climb.Flip(landscape.Active[flip]);
            fitness[index] = climb.Fitness;
        }

        return new LandscapeEnumeration(states, fitness);
    }

    private bool IsLocalOptimum(int index)
    {
        for (var flip = 1; flip < Fitness.Count; flip <<= 1)
        {
            if (Fitness[index ^ flip] >= Fitness[index])
            {
                return false;
            }
        }

        return true;
    }
}
