using System.Runtime.CompilerServices;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Landscapes;

/// <summary>Walks that flip one choice at a time, upwards only, until no flip gains (Kauffman and Levin 1987).</summary>
public static class AdaptiveWalk
{
    /// <summary>Steps to the next flip that gains most, of equal ones the first, until none gains.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="climb">The place to begin at; it ends on a local optimum.</param>
    /// <returns>Number of steps.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Greedy(NkLandscape landscape, Climb climb)
    {
        for (var steps = 0; ; steps++)
        {
            var best = -1;
            var bestGain = 0.0;
            foreach (var choice in landscape.Active)
            {
                var gain = climb.Gain(choice);
                if (gain > bestGain)
                {
                    (best, bestGain) = (choice, gain);
                }
            }

            if (best < 0)
            {
                return steps;
            }

            climb.Flip(best);
        }
    }

    /// <summary>Steps to a flip drawn evenly among those that gain, until none gains.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="climb">The place to begin at; it ends on a local optimum.</param>
    /// <param name="draws">The draws.</param>
    /// <param name="walk">Which walk, in the names of the draws.</param>
    /// <returns>Number of steps.</returns>
    public static int RandomFitter(NkLandscape landscape, Climb climb, KeyedDraws draws, int walk)
    {
        var fitter = new List<int>();
        for (var steps = 0; ; steps++)
        {
            fitter.Clear();
            foreach (var choice in landscape.Active)
            {
                if (climb.Gain(choice) > 0)
                {
                    fitter.Add(choice);
                }
            }

            if (fitter.Count == 0)
            {
                return steps;
            }

            climb.Flip(fitter[draws.Below(fitter.Count, Purpose.WalkStep, (uint)walk, (uint)steps)]);
        }
    }

    /// <summary>A random state of a landscape of N choices.</summary>
    /// <param name="draws">The draws.</param>
    /// <param name="walk">Which walk.</param>
    /// <param name="size">N.</param>
    public static ulong[] RandomStart(KeyedDraws draws, int walk, int size)
    {
        var state = new ulong[(size + 63) / 64];
        for (var word = 0; word < state.Length; word++)
        {
            state[word] = draws.Bits(Purpose.WalkStart, (uint)walk, 0, (uint)word)
                & Landscapes.DomainChoices.All(Math.Min(64, size - 64 * word));
        }

        return state;
    }
}
