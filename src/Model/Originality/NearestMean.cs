using System.Runtime.CompilerServices;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// The mean of the k smallest of the distances that it is shown, k small; of all of them while there are fewer. Reuse one instance per
/// thread: <see cref="Begin"/> forgets what went before.
/// </summary>
/// <param name="k">How many count, at least 1.</param>
public sealed class NearestMean(int k)
{
    private readonly double[] smallest = new double[k];
    private int count;

    /// <summary>The mean, summed from the smallest up; no value before the first distance.</summary>
    public double? Value
    {
        get
        {
            var sum = 0.0;
            for (var i = 0; i < count; i++)
            {
                sum += smallest[i];
            }

            return count == 0 ? null : sum / count;
        }
    }

    /// <summary>Begins anew.</summary>
    public void Begin() => count = 0;

    /// <summary>Shows it a distance; of equal ones those shown first stay. O(k) at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double distance)
    {
        // most are too far, once there are k: a world can have thousands of precedents
        if (count < smallest.Length || distance < smallest[^1])
        {
            Insert(distance);
        }
    }

    private void Insert(double distance)
    {
        var at = count < smallest.Length ? count++ : count - 1;
        for (; at > 0 && smallest[at - 1] > distance; at--)
        {
            smallest[at] = smallest[at - 1];
        }

        smallest[at] = distance;
    }
}
