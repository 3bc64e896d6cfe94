using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Model.Records;

/// <summary>What a run was for the actors of one kind, over the tables that count. Null is no value.</summary>
/// <param name="Kind">The kind, an index in the world's labels.</param>
/// <param name="Actors">Actors of the kind.</param>
/// <param name="Seats">Their seats.</param>
/// <param name="ParticipationGini">Gini of seats among them; null: nobody of the kind sat anywhere.</param>
/// <param name="NeverInvited">Share of them whom no table asked and who convened none; null: no such actor or no table.</param>
/// <param name="NeverSeated">Share of them who sat nowhere; null: no such actor or no table.</param>
/// <param name="PayoffOfAll">Their payoffs, seated or not, summarised a table and averaged over tables; null: not measured, or nobody.</param>
/// <param name="PayoffOfMembers">The same for those of them who sat at the table when it closed, over the tables that had one.</param>
/// <param name="TablesWithMembers">Tables with a member of the kind at closing.</param>
public sealed record KindRecord(
    int Kind, int Actors, int Seats, double? ParticipationGini, double? NeverInvited, double? NeverSeated,
    PayoffSummary? PayoffOfAll, PayoffSummary? PayoffOfMembers, int TablesWithMembers);
