using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Rounds;

/// <summary>All that reaches an actor in one phase: at most one such mail a phase. Immutable.</summary>
/// <param name="Actor">To whom.</param>
/// <param name="Settlements">What closed since its last mail, by round and issue: it takes effect first.</param>
/// <param name="Convenes">Issues that it takes up now.</param>
/// <param name="Invitations">Invitations that it answers now.</param>
public sealed record ActorMail(
    int Actor, Settlement[] Settlements, int[] Convenes, Invitation[] Invitations);
