using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs orders to scout.</summary>
[RegisterConverter]
internal sealed class ScoutOrderPacking : Packing<ScoutOrder>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, ScoutOrder value)
    {
        packer.Whole(value.Issue);
        packer.Optional(value.Initiator, SeatPacking.Instance);
        packer.AllBits(value.PassedOver);
    }

    /// <inheritdoc/>
    public override ScoutOrder Unpack(Unpacker unpacker) => new(unpacker.Whole(), unpacker.Optional(SeatPacking.Instance), unpacker.AllBits());
}
