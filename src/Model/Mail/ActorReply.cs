using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Mail;

/// <summary>An actor's answer to a mail: a value. Immutable.</summary>
/// <param name="Actor">Who answers.</param>
/// <param name="Joined">The issues whose tables it joins now; those that it convenes are among them.</param>
/// <param name="Seat">What it brings along to them; null when it joins none.</param>
public readonly record struct ActorReply(int Actor, int[] Joined, Seat? Seat);
