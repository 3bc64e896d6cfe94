using OpgaveSim.Experiments.Calibration;

namespace OpgaveSim.Results.Calibration;

/// <summary>The settings that were accepted, as a sample of what is plausible: all weigh the same, as they were drawn from the priors.</summary>
/// <param name="free">The free settings.</param>
/// <param name="places">Their places in the unit cube, in the order in which they were drawn.</param>
public sealed class CalibrationSample(IReadOnlyList<FreeSetting> free, IReadOnlyList<double[]> places)
{
    /// <summary>Their places in the unit cube, in the order in which they were drawn.</summary>
    public IReadOnlyList<double[]> Places => places;

    /// <summary>So many of them, spread evenly over the order in which they were drawn; all where there are not more.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<double[]> Some(int most) => places.Count <= most ? places : [.. Enumerable.Range(0, most).Select(at => places[(int)((long)at * places.Count / most)])];

    /// <summary>
    /// From the middle outwards: first the medoid, which has the least sum of distances to all (city-block in the unit cube, so that all settings count alike;
    /// categories 0 or 1). Of equal ones the first. O(settings accepted² × settings).
    /// </summary>
    /// <returns>Numbers of <see cref="Places"/>.</returns>
    public IReadOnlyList<int> FromTheMiddle()
    {
        var distance = new double[places.Count];
        Parallel.For(0, places.Count, one =>
        {
            for (var other = 0; other < places.Count; other++)
            {
                distance[one] += Distance(places[one], places[other]);
            }
        });
        return [.. Enumerable.Range(0, places.Count).OrderBy(one => distance[one])];
    }

    private double Distance(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
        {
            sum += free[at].Categories is null ? Math.Abs(one[at] - other[at]) : free[at].Category(one[at]) == free[at].Category(other[at]) ? 0 : 1;
        }

        return sum;
    }
}
