using OpgaveSim.Model.Deliberation;

namespace OpgaveSim.Model.Parameters;

/// <summary>When a proposal passes; in each case enough members must understand it (see <see cref="ProposalVote"/>).</summary>
public enum DecisionRule
{
    /// <summary>More in favour than against, and objections at most a share <i>veto</i> of those who understand.</summary>
    Consent,
    /// <summary>More than half of those who understand are in favour.</summary>
    Majority,
    /// <summary>At least three quarters of those who understand are in favour.</summary>
    Supermajority,
    /// <summary>Nobody who understands would lose, and somebody gains.</summary>
    Consensus,
}
