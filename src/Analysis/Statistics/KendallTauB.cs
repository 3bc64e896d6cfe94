namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Rank correlation that allows for ties (Kendall 1945): (concordant − discordant) / √((pairs not tied in x)(pairs not tied in y)).
/// </summary>
public static class KendallTauB
{
    /// <summary>τ_b, in [−1, 1]; no value under two pairs of values, or where all x or all y are equal. O(n²).</summary>
    /// <param name="x">Values.</param>
    /// <param name="y">Values of the same things, in the same order.</param>
    public static double? Of(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        long agreement = 0, apartInX = 0, apartInY = 0;
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = i + 1; j < x.Count; j++)
            {
                int inX = x[i].CompareTo(x[j]), inY = y[i].CompareTo(y[j]);
                agreement += inX * inY;
                apartInX += Math.Abs(inX);
                apartInY += Math.Abs(inY);
            }
        }

        return apartInX == 0 || apartInY == 0 ? null : agreement / Math.Sqrt((double)apartInX * apartInY);
    }
}
