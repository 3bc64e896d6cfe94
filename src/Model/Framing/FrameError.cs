using OpgaveSim.Model.Issues;

namespace OpgaveSim.Model.Framing;

/// <summary>½ Σ |r̂_d − r_d|: how much of the issue's weight is seen where it is not; 0 … 1.</summary>
public static class FrameError
{
    /// <summary>The error of an issue as it is seen.</summary>
    /// <param name="seen">The issue as it is seen.</param>
    public static double Of(Issue seen)
    {
        var sum = 0.0;
        foreach (var domain in seen.Domains)
        {
            sum += Math.Abs(seen.Requirement[domain] - seen.Itself.Requirement[domain]);
        }

        return sum / 2;
    }
}
