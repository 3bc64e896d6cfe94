namespace OpgaveSim.Analysis.Published.ProblemSolvers;

/// <summary>
/// Where climbs on a ring end. A solver at a point tries its steps in turn, from the one that is next; it moves where that is strictly higher
/// and goes on with the step after; when k steps in a row fail it stops. Since every move goes up, all ends follow from those of higher points.
/// </summary>
public sealed class RingClimb
{
    private readonly double[] heights;
    private readonly int[] downwards;

    /// <summary>Climbs on a ring.</summary>
    /// <param name="heights">Heights, point by point.</param>
    public RingClimb(double[] heights)
    {
        this.heights = heights;
        downwards = [.. Enumerable.Range(0, heights.Length).OrderByDescending(point => heights[point])];
    }

    /// <summary>The heights.</summary>
    public ReadOnlySpan<double> Heights => heights;

    /// <summary>The ends of all climbs of a cycle of steps. O(points · k²).</summary>
    /// <param name="steps">The k steps.</param>
    /// <param name="ends">
    /// Where to write: at point·k + j the point at which a climb from a point ends whose next step is the j-th. As long as points · k.
    /// </param>
    public void Fill(ReadOnlySpan<int> steps, Span<int> ends)
    {
        var k = steps.Length;
        foreach (var point in downwards)
        {
            var height = heights[point];
            for (var next = 0; next < k; next++)
            {
                var end = point;
                for (int tried = 0, place = next; tried < k; tried++)
                {
                    var to = point + steps[place];
                    to = to >= heights.Length ? to % heights.Length : to;
                    place = place + 1 == k ? 0 : place + 1;
                    if (heights[to] > height)
                    {
                        end = ends[to * k + place];
                        break;
                    }
                }

                ends[point * k + next] = end;
            }
        }
    }

    /// <summary>The ends of a solver's climbs that begin with its first step, point by point.</summary>
    /// <param name="steps">Its steps.</param>
    public int[] Ends(ReadOnlySpan<int> steps)
    {
        var all = new int[heights.Length * steps.Length];
        Fill(steps, all);
        var ends = new int[heights.Length];
        for (var point = 0; point < ends.Length; point++)
        {
            ends[point] = all[point * steps.Length];
        }

        return ends;
    }
}
