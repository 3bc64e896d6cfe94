namespace OpgaveSim.Model.Playing;

/// <summary>Names one decision of a run: no two decisions have the same name.</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Actor">Who decides.</param>
/// <param name="Kind">What about.</param>
/// <param name="Issue">The issue, and with it the table.</param>
/// <param name="Turn">
/// meeting·1024 + turn of a proposal and of a vote on it, meetings from 1 and turns from 0; meeting·1024 of leaving and of the final vote; else 0.
/// </param>
public readonly record struct Decision(int Round, int Actor, DecisionKind Kind, int Issue, int Turn);
