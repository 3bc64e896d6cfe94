namespace OpgaveSim.Analysis.Statistics;

/// <summary>
/// Fixed effects: what groups differ in as wholes is taken out, and only differences inside a group count (the within estimator; Wooldridge
/// 2010, section 10.5).
/// </summary>
public static class WithinGroups
{
    /// <summary>Groups in which x differs under which there is no slope.</summary>
    public const int LeastGroups = 3;

    /// <summary>
    /// The slope of y on x: Σ (x − x̄_g)(y − ȳ_g) / Σ (x − x̄_g)², with x̄_g and ȳ_g the means of the group. Null where x differs in fewer
    /// than <see cref="LeastGroups"/> groups.
    /// </summary>
    /// <param name="points">Points with their groups; sums go in their order.</param>
    /// <typeparam name="TGroup">What groups are told by.</typeparam>
    public static double? Slope<TGroup>(IReadOnlyList<(TGroup Group, double X, double Y)> points)
    {
        double products = 0, squares = 0;
        var groups = 0;
        foreach (var group in points.GroupBy(point => point.Group))
        {
            (double X, double Y)[] inside = [.. group.Select(point => (point.X, point.Y))];
            if (inside.All(point => point.X == inside[0].X))
            {
                continue;
            }

            groups++;
            double x = inside.Average(point => point.X), y = inside.Average(point => point.Y);
            foreach (var point in inside)
            {
                products += (point.X - x) * (point.Y - y);
                squares += (point.X - x) * (point.X - x);
            }
        }

        return groups < LeastGroups ? null : products / squares;
    }
}
