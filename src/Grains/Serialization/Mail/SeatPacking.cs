using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Formation;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs a member of a table with what it brings along.</summary>
[RegisterConverter]
internal sealed class SeatPacking : Packing<Seat>
{
    /// <summary>The one instance.</summary>
    public static SeatPacking Instance { get; } = new();

    /// <inheritdoc/>
    public override void Pack(Packer packer, Seat value)
    {
        packer.Whole(value.Actor);
        packer.Whole(value.Joined);
        TiesPacking.Pack(packer, value.Ties);
        packer.AllBits(value.Practices);
        packer.Optional(value.Own, DispositionPacking.Instance);
    }

    /// <inheritdoc/>
    public override Seat Unpack(Unpacker unpacker) => new(
        unpacker.Whole(), unpacker.Whole(), TiesPacking.Unpack(unpacker)!, unpacker.AllBits()!, unpacker.Optional(DispositionPacking.Instance));
}
