using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Model.Originality;

/// <summary>
/// Novelty in a space of numbers (Lehman and Stanley 2011): the mean Euclidean distance to the k nearest points of an archive. With
/// k = 1 it is the distance to the nearest precedent. <see cref="Novelty"/> is the same thought for solutions, against chance.
/// </summary>
public static class KNearestNovelty
{
    /// <summary>
    /// The novelty, ≥ 0, in the unit of the points; all of a smaller archive count; no value for an empty one. O(archive).
    /// </summary>
    /// <param name="archive">The archive's points, as long as the candidate.</param>
    /// <param name="candidate">The point; where the archive holds it too, it is its own neighbour at distance 0.</param>
    /// <param name="k">Neighbours that count, at least 1.</param>
    public static double? Of(IEnumerable<double[]> archive, double[] candidate, int k)
    {
        var nearest = new NearestMean(k);
        foreach (var point in archive)
        {
            nearest.Add(VectorDistance.Euclidean(point, candidate)!.Value);
        }

        return nearest.Value;
    }
}
