namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// What a measure over actors gives for each kind of actor apart: payoffs by <see cref="PayoffSummary"/>, participation by
/// <see cref="Gini"/>, and whatever else takes a number an actor.
/// </summary>
public static class ByKind
{
    /// <summary>
    /// The measure of each kind, in order of kind; a kind without actors has what the measure gives for nobody. O(actors).
    /// </summary>
    /// <param name="values">A number an actor.</param>
    /// <param name="kind">Per actor its kind, from 0.</param>
    /// <param name="kinds">Number of kinds.</param>
    /// <param name="measure">The measure; it gets a kind's values in order of actor, and may change them.</param>
    public static T[] Of<T>(IReadOnlyList<double> values, IReadOnlyList<int> kind, int kinds, Func<double[], T> measure)
    {
        var sizes = new int[kinds];
        for (var actor = 0; actor < values.Count; actor++)
        {
            sizes[kind[actor]]++;
        }

        double[][] groups = [.. sizes.Select(size => new double[size])];
        Array.Clear(sizes);
        for (var actor = 0; actor < values.Count; actor++)
        {
            groups[kind[actor]][sizes[kind[actor]]++] = values[actor];
        }

        return [.. groups.Select(measure)];
    }
}
