using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs what a table leaves with a member.</summary>
[RegisterConverter]
internal sealed class SettlementPacking : Packing<Settlement>
{
    /// <summary>The one instance.</summary>
    public static SettlementPacking Instance { get; } = new();

    /// <inheritdoc/>
    public override void Pack(Packer packer, Settlement value)
    {
        packer.Whole(value.Issue);
        packer.Whole(value.Round);
        packer.Whole((int)value.End);
        packer.Wholes(value.Members);
        packer.Bits(value.Solution);
        packer.Bits(value.Choices);
        packer.Fractions(value.Change);
    }

    /// <inheritdoc/>
    public override Settlement Unpack(Unpacker unpacker) => new(
        unpacker.Whole(), unpacker.Whole(), (SeatEnd)unpacker.Whole(), unpacker.Wholes()!, unpacker.Bits(), unpacker.Bits(), unpacker.Fractions());
}
