using System.Runtime.InteropServices;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// Who is picked next by an assigned composition in which candidates lie nearer to the table or further from it. They are put in order of
/// their summed distance to members and picks so far, which is the order of the mean; of equal ones the larger keyed number comes first.
/// </summary>
internal sealed class AssignedDistances
{
    private double[] sums = [];
    private ulong[] numbers = [];
    private Near[] order = [];
    private int count;

    /// <summary>Per candidate that is left its summed distance, where a rule begins with it.</summary>
    public Span<double> Sums => sums.AsSpan(0, count);

    /// <summary>No rule has begun with it: what follows has no effect.</summary>
    public void Rest() => count = 0;

    /// <summary>Begins with candidates, each at distance 0 until members are counted.</summary>
    /// <param name="keyed">The keyed number of each.</param>
    public void Begin(ReadOnlySpan<ulong> keyed)
    {
        count = keyed.Length;
        if (sums.Length < count)
        {
            (sums, numbers, order) = (new double[count], new ulong[count], new Near[count]);
        }

        Array.Clear(sums, 0, count);
        keyed.CopyTo(numbers);
    }

    /// <summary>Scores 1 the candidate at place ⌊level·(n−1) + ½⌋ of the order, and 0 all others.</summary>
    /// <param name="level">From 0, the nearest, to 1, the furthest.</param>
    /// <param name="scores">The scores.</param>
    public void Score(double level, Span<double> scores)
    {
        for (var i = 0; i < count; i++)
        {
            order[i] = new Near(sums[i], numbers[i], i);
        }

        order.AsSpan(0, count).Sort();
        scores[..count].Clear();
        scores[order[(int)Math.Floor(level * (count - 1) + 0.5)].Place] = 1;
    }

    /// <summary>Puts the last candidate in the place of one that goes.</summary>
    public void Remove(int at)
    {
        if (count > 0)
        {
            count--;
            (sums[at], numbers[at]) = (sums[count], numbers[count]);
        }
    }

    /// <summary>Orders the nearest first.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Near(double Distance, ulong Number, int Place) : IComparable<Near>
    {
        public int CompareTo(Near other) =>
            Distance != other.Distance ? Distance.CompareTo(other.Distance) : other.Number.CompareTo(Number);
    }
}
