namespace OpgaveSim.Model.Collections;

/// <summary>Something that stands for another by its number.</summary>
public interface INumbered
{
    /// <summary>The number, at least 0.</summary>
    int Number { get; }
}

/// <summary>Lists in ascending order of their numbers, each number once.</summary>
public static class Ascending
{
    /// <summary>
    /// The place of a number; when it is not there, the complement (~) of where it would stand. Halves without a branch: which half it is
    /// cannot be foretold, and a processor that guesses wrong half the time waits longer than for the sum.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="number">The number, at least 0.</param>
    public static int Find<T>(ReadOnlySpan<T> list, int number)
        where T : struct, INumbered
    {
        if (list.IsEmpty)
        {
            return ~0;
        }

        var first = 0;
        for (var count = list.Length; count > 1;)
        {
            var half = count >> 1;
            first += half & ((list[first + half - 1].Number - number) >> 31); // the sign bit, spread: all of half, or nothing
            count -= half;
        }

        var found = list[first].Number;
        return found == number ? first : ~(found < number ? first + 1 : first);
    }
}
