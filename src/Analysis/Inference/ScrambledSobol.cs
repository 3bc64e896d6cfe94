using System.Numerics;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Sobol's sequence (1967), scrambled by nested uniform flips of its digits (Owen 1995): points in the unit cube that fill it evenly, in
/// every dimension and, for the first two, in every box of a binary grid, and each of which is uniform on the cube by itself. A point is
/// found by its index alone, so that a design can be made longer, or made in parts.
/// </summary>
/// <param name="draws">Draws of the flips. The same draws give the same points.</param>
/// <param name="dimensions">Number of dimensions, from 1 to <see cref="MostDimensions"/>.</param>
public sealed class ScrambledSobol(KeyedDraws draws, int dimensions)
{
    private const int Digits = SobolDirections.Digits;

    /// <summary>The most dimensions that there are direction numbers for.</summary>
    public static int MostDimensions => SobolDirections.All.Length;

    /// <summary>Number of dimensions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">On construction, where it is under 1 or above <see cref="MostDimensions"/>.</exception>
    public int Dimensions { get; } = dimensions >= 1 && dimensions <= MostDimensions
        ? dimensions
        : throw new ArgumentOutOfRangeException(nameof(dimensions), dimensions, $"A Sobol sequence has from 1 to {MostDimensions} dimensions.");

    /// <summary>A point, each coordinate in (0, 1). O(dimensions × 32).</summary>
    /// <param name="index">Index in the sequence, from 0.</param>
    public double[] Point(uint index)
    {
        var point = new double[Dimensions];
        for (var dimension = 0; dimension < Dimensions; dimension++)
        {
            point[dimension] = (Scrambled(Plain(index, dimension), dimension) + 0.5) / (1UL << Digits);
        }

        return point;
    }

    /// <summary>
    /// A coordinate before it is scrambled, as a numerator over 2³². Digits of the index itself decide, not of its Gray code: among the
    /// first 2^k points, for each k, the set is the same.
    /// </summary>
    internal static uint Plain(uint index, int dimension)
    {
        var coordinate = 0u;
        for (var left = index; left != 0; left &= left - 1)
        {
            coordinate ^= SobolDirections.All[dimension][BitOperations.TrailingZeroCount(left)];
        }

        return coordinate;
    }

    /// <summary>Flips each digit by chance; the chance is drawn anew for every value of the digits before it.</summary>
    private uint Scrambled(uint coordinate, int dimension)
    {
        var flips = 0u;
        for (var digit = 0; digit < Digits; digit++)
        {
            var before = (uint)((1UL << digit) | ((ulong)coordinate >> (Digits - digit)));
            flips |= ((uint)draws.Bits(Purpose.SobolScramble, (uint)dimension, before) & 1) << (Digits - 1 - digit);
        }

        return coordinate ^ flips;
    }
}
