using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Mail;

/// <summary>
/// All that reaches an actor in one phase: at most one such mail a phase. A value, as there are as many as actors touched. Immutable; its
/// invitations lie in memory that the next round uses again, so who keeps one beyond the round copies it.
/// </summary>
/// <param name="Actor">To whom.</param>
/// <param name="Settlements">What closed since its last mail, by round and issue: it takes effect first.</param>
/// <param name="Convenes">Issues that it takes up now.</param>
/// <param name="Invitations">Invitations that it answers now.</param>
public readonly record struct ActorMail(
    int Actor, Settlement[] Settlements, int[] Convenes, ReadOnlyMemory<Invitation> Invitations);
