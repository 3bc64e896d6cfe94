using OpgaveSim.Model.Vectors;

namespace OpgaveSim.Analysis.Published.ProblemSolvers;

/// <summary>How different the members of a team are: the share of places at which two differ (Hamming), × 100, mean over pairs.</summary>
public static class TeamDiversity
{
    /// <summary>Mean pairwise diversity, in [0, 100]; NaN under two members. O(g² k).</summary>
    /// <param name="team">The steps of each member.</param>
    public static double Of(IReadOnlyList<int[]> team)
    {
        double[][] places = [.. team.Select(steps => steps.Select(step => (double)step).ToArray())];
        var sum = 0.0;
        for (var one = 0; one < places.Length; one++)
        {
            for (var other = one + 1; other < places.Length; other++)
            {
                sum += VectorDistance.Hamming(places[one], places[other])!.Value;
            }
        }

        return 100 * sum / (places.Length * (places.Length - 1) / 2.0);
    }
}
