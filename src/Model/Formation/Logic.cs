namespace OpgaveSim.Model.Formation;

/// <summary>
/// How a scenario's actors reason in each of three decisions, with λ from interest (0) to issue (1).
/// </summary>
/// <param name="Start">By what the initiator is found.</param>
/// <param name="StartMix">λ of a mixed start.</param>
/// <param name="Invite">By what candidates are scored.</param>
/// <param name="InviteMix">λ of a mixed invitation.</param>
/// <param name="Answer">λ of the answer; also of staying when a deliberation goes against a member.</param>
/// <param name="Deliberate">λ by which a member judges proposals.</param>
/// <param name="DutyToAnswer">Whether a mandated actor appraises every invitation at 1.</param>
public sealed record Logic(
    StartRule Start, double StartMix, InviteRule Invite, double InviteMix, double Answer, double Deliberate, bool DutyToAnswer = false)
{
    /// <summary>Whether half of a table's proposals are packages of two moves: comes with inviting for mutual gains.</summary>
    public bool Packages => Invite == InviteRule.MutualGains;
}
