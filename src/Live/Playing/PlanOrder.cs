using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;

namespace OpgaveSim.Live.Playing;

/// <summary>Shows a plan from its beginning, as far as a round. Not in the protocol: no page can ask for it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Round">Rounds to play at once.</param>
public sealed record PlanOrder(LivePlan Plan, int Round) : LiveOrder;
