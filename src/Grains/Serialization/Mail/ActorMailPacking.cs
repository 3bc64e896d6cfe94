using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs mail to actors. A table that invites many, and what it leaves with its members, is packed once.</summary>
[RegisterConverter]
internal sealed class ActorMailPacking : Packing<ActorMail>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, ActorMail value)
    {
        packer.Whole(value.Actor);
        packer.Count(value.Settlements?.Length);
        foreach (var settlement in value.Settlements ?? [])
        {
            packer.Shared(settlement, SettlementPacking.Instance);
        }

        packer.Wholes(value.Convenes);
        packer.Count(value.Invitations.Length);
        foreach (var invitation in value.Invitations.Span)
        {
            packer.Shared(invitation.Table, TableViewPacking.Instance);
            packer.Truth(invitation.Tied);
            packer.Truth(invitation.Unasked);
        }
    }

    /// <inheritdoc/>
    public override ActorMail Unpack(Unpacker unpacker) => new(unpacker.Whole(), Settlements(unpacker)!, unpacker.Wholes()!, Invitations(unpacker));

    private static Settlement[]? Settlements(Unpacker unpacker)
    {
        var settlements = unpacker.List<Settlement>();
        for (var i = 0; i < settlements?.Length; i++)
        {
            settlements[i] = unpacker.Shared(SettlementPacking.Instance);
        }

        return settlements;
    }

    private static Invitation[]? Invitations(Unpacker unpacker)
    {
        var invitations = unpacker.List<Invitation>();
        for (var i = 0; i < invitations?.Length; i++)
        {
            invitations[i] = new Invitation(unpacker.Shared(TableViewPacking.Instance), unpacker.Truth(), unpacker.Truth());
        }

        return invitations;
    }
}
