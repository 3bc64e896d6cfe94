using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Student's t test (1908) of paired differences: whether their mean is 0. t = x̄ / (s/√n) with n − 1 degrees of freedom; p falls below
/// 1 − confidence exactly where <see cref="MeanInterval.Student"/> at that confidence leaves out 0.
/// </summary>
/// <param name="T">t, with the sign of the mean.</param>
/// <param name="DegreesOfFreedom">n − 1.</param>
/// <param name="P">Two-sided p in [0, 1].</param>
public sealed record StudentTest(double T, double DegreesOfFreedom, double P)
{
    /// <summary>The test; null under two differences, or where they have no spread.</summary>
    /// <param name="differences">Differences, a pair each.</param>
    public static StudentTest? Of(IReadOnlyList<double> differences)
    {
        if (Moments.Deviation(differences) is not { } deviation || deviation == 0)
        {
            return null;
        }

        var t = Moments.Mean(differences)!.Value / (deviation / Math.Sqrt(differences.Count));
        var freedom = differences.Count - 1;
        return new StudentTest(t, freedom, 2 * StudentDistribution.Tail(Math.Abs(t), freedom));
    }
}
