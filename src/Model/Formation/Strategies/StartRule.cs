using OpgaveSim.Model.Framing;
using OpgaveSim.Model.Issues;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Formation.Strategies;

/// <summary>
/// How a logic starts tables: by what the aware actors of an issue are ranked to take it up. The largest score goes first; of equal ones
/// the higher tier if <see cref="TierBreaksTies"/>, then the larger keyed number. Rules keep nothing; two of one name are equal.
/// </summary>
/// <param name="Name">Its word in stored settings.</param>
public abstract record StartRule(string Name)
{
    /// <summary>The largest stake.</summary>
    public static StartRule Stake { get; } = new StakeStart();

    /// <summary>The largest affinity.</summary>
    public static StartRule Affinity { get; } = new AffinityStart();

    /// <summary>All equal: the keyed number decides.</summary>
    public static StartRule Random { get; } = new RandomStart();

    /// <summary>The ranks of stake and affinity, mixed.</summary>
    public static StartRule Mixed { get; } = new MixedStart();

    /// <summary>What it chooses by.</summary>
    public abstract ActorNumbers ChoosesBy { get; }

    /// <summary>Whether the higher tier goes first of those with equal scores.</summary>
    public virtual bool TierBreaksTies => false;

    /// <summary>Scores all aware actors of an issue.</summary>
    /// <param name="actors">The profiles.</param>
    /// <param name="issue">The issue.</param>
    /// <param name="aware">The aware actors.</param>
    /// <param name="mix">λ of a mixed start.</param>
    /// <param name="framing">φ: how far each sees the issue by its own frame.</param>
    /// <param name="scores">Their scores, as long; 0 before.</param>
    internal abstract void Score(ActorProfiles actors, Issue issue, ReadOnlySpan<int> aware, double mix, FrameSetting framing, Span<double> scores);
}
