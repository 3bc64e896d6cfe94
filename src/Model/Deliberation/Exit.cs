using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Model.Deliberation;

/// <summary>
/// After each meeting, before any final vote, a member with u_m(current) &lt; −exit leaves with probability 1 − λ of
/// answering: who reasons from the issue stays.
/// </summary>
public static class Exit
{
    /// <summary>The chance that a member leaves.</summary>
    /// <param name="p">The tolerated loss; null: never.</param>
    /// <param name="payoff">u of the member at the current proposal, over what is <see cref="AtStake"/>.</param>
    /// <param name="answerOrientation">λ of answering.</param>
    public static double Probability(TableParameters p, double payoff, double answerOrientation) =>
        p.Exit is { } tolerated && payoff < -tolerated ? 1 - answerOrientation : 0;
}
