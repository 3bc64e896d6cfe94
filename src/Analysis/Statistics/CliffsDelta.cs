namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// How far one sample lies above another (Cliff 1993): (#x>y − #x&lt;y) / (mn) = 2U/(mn) − 1, with U of <see cref="MannWhitney"/>.
/// </summary>
public static class CliffsDelta
{
    /// <summary>δ, in [−1, 1]: 1 when every x is above every y; no value with an empty sample. O(n log n).</summary>
    public static double? Of(IReadOnlyList<double> x, IReadOnlyList<double> y) =>
        2 * MannWhitney.U1(x, y) / ((double)x.Count * y.Count) - 1;
}
