using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// Whether a proposal passes. It needs u ≥ quorum·n and, by rule: consent s &gt; o and o ≤ veto·u · majority s &gt; u/2 ·
/// supermajority s ≥ 0.75 u · consensus nobody with Δ &lt; 0 and s ≥ 1.
/// </summary>
public static class ProposalVote
{
    /// <summary>Whether it passes.</summary>
    /// <param name="p">Rule, quorum and veto.</param>
    /// <param name="present">n, members present.</param>
    /// <param name="understanding">u, members who understand.</param>
    /// <param name="supporting">s, of these with Δ &gt; 0.</param>
    /// <param name="objecting">o, of these with Δ, over what is <see cref="AtStake"/>, under −0.002.</param>
    /// <param name="losing">Of these with Δ &lt; 0.</param>
    public static bool Passes(TableParameters p, int present, int understanding, int supporting, int objecting, int losing) =>
        understanding >= p.Quorum * present && p.Rule switch
        {
            DecisionRule.Majority => supporting > understanding / 2.0,
            DecisionRule.Supermajority => supporting >= 0.75 * understanding,
            DecisionRule.Consensus => losing == 0 && supporting >= 1,
            _ => supporting > objecting && objecting <= p.Veto * understanding,
        };

    /// <summary>
    /// The final vote on a proposal against the status quo: everybody understands, and who does not gain more than the price
    /// of committing counts as an objection, and under consensus as a loser.
    /// </summary>
    /// <param name="p">Rule, quorum, veto and price.</param>
    /// <param name="gains">Δ of each member present, against x⁰, over what is <see cref="AtStake"/>.</param>
    public static bool PassesFinally(TableParameters p, ReadOnlySpan<double> gains)
    {
        var supporting = 0;
        foreach (var gain in gains)
        {
            supporting += gain > p.Price ? 1 : 0;
        }

        var objecting = gains.Length - supporting;
        return Passes(p, gains.Length, gains.Length, supporting, objecting, objecting);
    }
}
