namespace OpgaveSim.Analysis.Inference.Forests;

/// <summary>How a forest is grown.</summary>
/// <param name="Trees">Number of trees, at least 1.</param>
/// <param name="LeastRows">Rows of a tree's sample that each leaf holds, at least.</param>
public sealed record ForestSettings(int Trees, int LeastRows)
{
    /// <summary>Share of the rows that a tree's sample holds: that of different rows in a bootstrap sample, 1 − 1/e.</summary>
    private const double SampleShare = 0.632;

    /// <summary>The most rows of a tree's sample: what a tree costs grows with them, and intervals become narrower.</summary>
    public int MostRows { get; init; } = 15_000;

    /// <summary>To learn a number: a leaf of at least 5 rows (Breiman 2001).</summary>
    public static ForestSettings Regression { get; } = new(200, 5);

    /// <summary>To learn a class: leaves of any size.</summary>
    public static ForestSettings Classification { get; } = new(500, 1);

    /// <summary>Rows of a tree's sample, drawn without replacement: 63.2 % of all, at most <see cref="MostRows"/>, at least 1.</summary>
    /// <param name="rows">Rows that there are.</param>
    public int SampleOf(int rows) => Math.Clamp((int)(SampleShare * rows), 1, MostRows);
}
