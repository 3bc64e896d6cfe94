using OpgaveSim.Model.Collections;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Outcomes;

/// <summary>
/// What solutions do to one group of actors, at a cost that does not grow with the group: in a large world mean and deviation come from
/// <see cref="InterestMoments"/>, and who loses and the 10th percentile from a <see cref="PayoffSample"/>. Any number of threads at a time.
/// </summary>
public sealed class GroupPayoffs
{
    [ThreadStatic]
    private static double[]? payoffsOfThread;

    private readonly InterestColumns sample;
    private readonly InterestMoments? moments;

    /// <summary>Prepares a group. O(actors of the group · D²) in a large world.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="draws">The run's draws.</param>
    /// <param name="group">Number of the group: 0 for all actors, 1 and up for a kind.</param>
    /// <param name="who">The actors of the group, ascending.</param>
    public GroupPayoffs(ActorProfiles actors, KeyedDraws draws, uint group, int[] who)
    {
        sample = new InterestColumns(actors, PayoffSample.Of(draws, group, who));
        moments = actors.Count <= PayoffSample.Size || who.Length == 0 ? null : new InterestMoments(actors, who);
    }

    /// <summary>The summary; null for nobody.</summary>
    /// <param name="involved">The involved domains.</param>
    /// <param name="change">f_d(x) − f_d(x⁰) of the involved domains.</param>
    public PayoffSummary? Of(ReadOnlySpan<int> involved, ReadOnlySpan<double> change)
    {
        var payoffs = RowOfThread.Of(ref payoffsOfThread, sample.Count);
        sample.WritePayoffs(involved, change, payoffs);
        return moments is null
            ? PayoffSummary.Of(payoffs)
            : PayoffSummary.Of(payoffs, moments.Mean(involved, change), moments.Deviation(involved, change));
    }
}
