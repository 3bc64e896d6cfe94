using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs replies of actors.</summary>
[RegisterConverter]
internal sealed class ActorReplyPacking : Packing<ActorReply>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, ActorReply value)
    {
        packer.Whole(value.Actor);
        packer.Wholes(value.Joined);
        packer.Optional(value.Seat, SeatPacking.Instance);
    }

    /// <inheritdoc/>
    public override ActorReply Unpack(Unpacker unpacker) => new(unpacker.Whole(), unpacker.Wholes()!, unpacker.Optional(SeatPacking.Instance));
}
