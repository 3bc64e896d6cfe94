using OpgaveSim.Model.Formation;

namespace OpgaveSim.Model.Mail;

/// <summary>Sends a table out to scout and invite. Immutable.</summary>
/// <param name="Issue">The table's issue.</param>
/// <param name="Initiator">Who convenes it, when it convenes in this round; else null.</param>
/// <param name="PassedOver">
/// For the coverage reference only: actors with as many invitations this round as free seats, bit by bit; else null.
/// </param>
public sealed record ScoutOrder(int Issue, Seat? Initiator, ulong[]? PassedOver);
