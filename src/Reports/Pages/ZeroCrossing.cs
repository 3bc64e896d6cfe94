using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Pages;

/// <summary>A line of differences and zero: where it goes through, and where its intervals are clear of it.</summary>
/// <param name="Crossings">Where it goes through 0, by straight lines between the points, and whether it falls there.</param>
/// <param name="ClearAbove">Places at which the whole interval lies above 0.</param>
/// <param name="ClearBelow">Places at which the whole interval lies below 0.</param>
/// <param name="Points">Places with a value.</param>
/// <param name="StartsAbove">Whether the first value that is not 0 lies above 0.</param>
public sealed record ZeroCrossing(
    IReadOnlyList<(double At, bool Falls)> Crossings, IReadOnlyList<double> ClearAbove, IReadOnlyList<double> ClearBelow, int Points, bool StartsAbove)
{
    /// <summary>Looks along a line.</summary>
    /// <param name="line">Points in ascending order, each with its difference; those without a value are left out.</param>
    public static ZeroCrossing Of(IEnumerable<(double X, Comparison Difference)> line)
    {
        (double X, double Mean, int Side)[] points =
            [.. line.Where(point => point.Difference.Sample.Mean is not null)
                .Select(point => (point.X, point.Difference.Sample.Mean!.Value, point.Difference.Side))];
        var crossings = new List<(double, bool)>();
        for (var i = 1; i < points.Length; i++)
        {
            var (before, after) = (points[i - 1], points[i]);
            if (before.Mean * after.Mean < 0 || (before.Mean != 0 && after.Mean == 0 && i + 1 < points.Length && points[i + 1].Mean * before.Mean < 0))
            {
                crossings.Add((before.X + (after.X - before.X) * before.Mean / (before.Mean - after.Mean), before.Mean > 0));
            }
        }

        return new ZeroCrossing(
            crossings, [.. points.Where(point => point.Side > 0).Select(point => point.X)],
            [.. points.Where(point => point.Side < 0).Select(point => point.X)], points.Length,
            points.FirstOrDefault(point => point.Mean != 0).Mean > 0);
    }
}
