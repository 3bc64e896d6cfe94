using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Relations;

namespace OpgaveSim.Model.Mail;

/// <summary>An actor at the end of a run. Immutable.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Ties">Its ties, by ascending id.</param>
/// <param name="Own">How it works with others by then, where that changes; else null.</param>
public sealed record ActorEnding(int Actor, Tie[] Ties, Disposition? Own = null);
