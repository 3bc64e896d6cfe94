namespace OpgaveSim.Analysis.Inference;

/// <summary>
/// Direction numbers of Sobol's sequence: those of S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional
/// projections", SIAM Journal on Scientific Computing 30 (2008), first 32 dimensions of their file <c>new-joe-kuo-6</c>.
/// </summary>
internal static class SobolDirections
{
    /// <summary>Binary digits of a coordinate.</summary>
    public const int Digits = 32;

    /// <summary>By dimension, by digit from the first: what a digit of a point's index adds (by exclusive or) to its coordinate.</summary>
    public static readonly uint[][] All = [First(), .. Published.Select(Recurred)];

    /// <summary>The first dimension is van der Corput's sequence.</summary>
    private static uint[] First() => [.. Enumerable.Range(1, Digits).Select(digit => 1u << (Digits - digit))];

    /// <summary>
    /// v_k = v_{k−s} ⊕ (v_{k−s} ≫ s) ⊕ those v_{k−j}, j = 1 … s − 1, whose coefficient a_j in the primitive polynomial is 1.
    /// </summary>
    private static uint[] Recurred((int Degree, int Coefficients, uint[] Initial) dimension)
    {
        var (degree, coefficients, initial) = dimension;
        var directions = new uint[Digits];
        for (var k = 0; k < Digits; k++)
        {
            if (k < degree)
            {
                directions[k] = initial[k] << (Digits - 1 - k);
                continue;
            }

            directions[k] = directions[k - degree] ^ (directions[k - degree] >> degree);
            for (var j = 1; j < degree; j++)
            {
                directions[k] ^= ((coefficients >> (degree - 1 - j)) & 1) == 1 ? directions[k - j] : 0;
            }
        }

        return directions;
    }

    /// <summary>From the second dimension on: degree s, coefficients a of the primitive polynomial, and m_1 … m_s.</summary>
    private static (int Degree, int Coefficients, uint[] Initial)[] Published =>
    [
        (1, 0, [1]),
        (2, 1, [1, 3]),
        (3, 1, [1, 3, 1]),
        (3, 2, [1, 1, 1]),
        (4, 1, [1, 1, 3, 3]),
        (4, 4, [1, 3, 5, 13]),
        (5, 2, [1, 1, 5, 5, 17]),
        (5, 4, [1, 1, 5, 5, 5]),
        (5, 7, [1, 1, 7, 11, 19]),
        (5, 11, [1, 1, 5, 1, 1]),
        (5, 13, [1, 1, 1, 3, 11]),
        (5, 14, [1, 3, 5, 5, 31]),
        (6, 1, [1, 3, 3, 9, 7, 49]),
        (6, 13, [1, 1, 1, 15, 21, 21]),
        (6, 16, [1, 3, 1, 13, 27, 49]),
        (6, 19, [1, 1, 1, 15, 7, 5]),
        (6, 22, [1, 3, 1, 15, 13, 25]),
        (6, 25, [1, 1, 5, 5, 19, 61]),
        (7, 1, [1, 3, 7, 11, 23, 15, 103]),
        (7, 4, [1, 3, 7, 13, 13, 15, 69]),
        (7, 7, [1, 1, 3, 13, 7, 35, 63]),
        (7, 8, [1, 3, 5, 9, 1, 25, 53]),
        (7, 14, [1, 3, 1, 13, 9, 35, 107]),
        (7, 19, [1, 3, 1, 5, 27, 61, 31]),
        (7, 21, [1, 1, 5, 11, 19, 41, 61]),
        (7, 28, [1, 3, 5, 3, 3, 13, 69]),
        (7, 31, [1, 1, 7, 13, 1, 19, 1]),
        (7, 32, [1, 3, 7, 5, 13, 19, 59]),
        (7, 37, [1, 1, 3, 9, 25, 29, 41]),
        (7, 41, [1, 3, 5, 13, 23, 1, 55]),
        (7, 42, [1, 3, 7, 3, 13, 59, 17]),
    ];
}
