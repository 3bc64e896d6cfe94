using OpgaveSim.Model.Relations;

namespace OpgaveSim.Model.Records;

/// <summary>An actor over a whole run.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="TimesAsked">Invitations to tables that count (not of the warm-up).</param>
/// <param name="TimesSeated">Seats at tables that count, those that it convened included.</param>
/// <param name="TimesConvened">Tables that count and that it convened.</param>
/// <param name="MeanPayoff">Mean payoff over the tables that count, seated or not; null without tables or when not measured.</param>
/// <param name="Ties">Its ties at the end, by ascending id.</param>
public sealed record ActorRecord(int Actor, int TimesAsked, int TimesSeated, int TimesConvened, double? MeanPayoff, IReadOnlyList<Tie> Ties);
