using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Model.Formation;

/// <summary>
/// How a scenario's actors reason in each of three decisions, with λ from interest (0) to issue (1): a named logic, or composed of parts of
/// several. Settings are stored with it; rules are stored by name.
/// </summary>
/// <param name="Start">By what the initiator is found.</param>
/// <param name="StartMix">λ of a mixed start.</param>
/// <param name="Invite">By what candidates are scored.</param>
/// <param name="InviteMix">λ of a mixed invitation; the level of an assigned composition.</param>
/// <param name="Answer">λ of the answer; also of staying when a deliberation goes against a member.</param>
/// <param name="Deliberate">λ by which a member judges proposals.</param>
/// <param name="DutyToAnswer">Whether an actor whom <see cref="InviteRule.Binds"/> appraises every invitation at 1.</param>
public sealed record Logic(
    [property: JsonConverter(typeof(StartRuleJson)), JsonRequired] StartRule Start, double StartMix,
    [property: JsonConverter(typeof(InviteRuleJson)), JsonRequired] InviteRule Invite, double InviteMix,
    double Answer, double Deliberate, bool DutyToAnswer = false)
{
    /// <summary>Whether half of a table's proposals are packages of two moves: comes with inviting for mutual gains.</summary>
    public bool Packages => Invite.OffersPackages;
}
