namespace OpgaveSim.Analysis.Published.ProblemSolvers;

/// <summary>A team that searches as a relay: each member climbs from where the one before it stopped, around and around, until all in a row fail.</summary>
public static class Relay
{
    /// <summary>Mean height at which the team ends, over all points as starts.</summary>
    /// <param name="heights">Heights, point by point.</param>
    /// <param name="team">Per member where it ends from each point (<see cref="RingClimb.Ends"/>), in the order of the relay.</param>
    public static double MeanEnd(ReadOnlySpan<double> heights, IReadOnlyList<int[]> team)
    {
        var sum = 0.0;
        for (var start = 0; start < heights.Length; start++)
        {
            var point = start;
            for (int member = 0, failures = 0; failures < team.Count; member = member + 1 == team.Count ? 0 : member + 1)
            {
                var end = team[member][point];
                failures = end == point ? failures + 1 : 0;
                point = end;
            }

            sum += heights[point];
        }

        return sum / heights.Length;
    }
}
