using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Delivery;

/// <summary>
/// What owners put into what they own, month by month, in [0, 1]. The first effort is a = effort (+ pledge where partners settled the roles), × (1 + keenness·(1 − λ)) for
/// who gains by the agreement (u > 0), × (1 − reluctance·(1 − λ)) for who does not, at most 1. So both <i>the issue binds</i> and <i>interest makes partners
/// deliver</i> can come out. Free riders put in 0; conditional owners a in the first month, then b · last month's mean of the table's other owners (or the least of them) + (1 − b)·a,
/// and a where there is no other; the others a. After Fischbacher and others (2001), Balliet (2010), Fischer and Maag (2022); the products are our choice.
/// </summary>
public static class Efforts
{
    /// <summary>a.</summary>
    /// <param name="p">The scenario's parameters.</param>
    /// <param name="payoff">u at what was agreed.</param>
    /// <param name="orientation">λ of deliberating.</param>
    public static double First(TableParameters p, double payoff, double orientation)
    {
        var effort = p.Effort + (p.Roles == RoleSettling.Partners ? p.Pledge : 0);
        return Math.Min(1, effort * (payoff > 0 ? 1 + p.Keenness * (1 - orientation) : 1 - p.Reluctance * (1 - orientation)));
    }

    /// <summary>The efforts of a month.</summary>
    /// <param name="p">b.</param>
    /// <param name="types">The type of each owner.</param>
    /// <param name="first">a of each.</param>
    /// <param name="last">Efforts of the month before; empty in the first month.</param>
    /// <param name="now">Where to write.</param>
    public static void Of(TableParameters p, ReadOnlySpan<CommitmentType> types, ReadOnlySpan<double> first, ReadOnlySpan<double> last, Span<double> now)
    {
        var sum = 0.0;
        foreach (var effort in last)
        {
            sum += effort;
        }

        for (var i = 0; i < now.Length; i++)
        {
            now[i] = types[i] switch
            {
                CommitmentType.FreeRider => 0,
                CommitmentType.Conditional when last.Length > 1 =>
                    Math.Clamp(p.Reciprocity * (p.Follow == Following.Least ? LeastOfOthers(last, i) : (sum - last[i]) / (last.Length - 1)) + (1 - p.Reciprocity) * first[i], 0, 1),
                _ => first[i],
            };
        }
    }

    private static double LeastOfOthers(ReadOnlySpan<double> efforts, int own)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < efforts.Length; i++)
        {
            least = i == own ? least : Math.Min(least, efforts[i]);
        }

        return least;
    }
}
