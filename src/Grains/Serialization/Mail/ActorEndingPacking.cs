using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs how actors ended.</summary>
[RegisterConverter]
internal sealed class ActorEndingPacking : Packing<ActorEnding>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, ActorEnding value)
    {
        packer.Whole(value.Actor);
        TiesPacking.Pack(packer, value.Ties);
        packer.Optional(value.Own, DispositionPacking.Instance);
    }

    /// <inheritdoc/>
    public override ActorEnding Unpack(Unpacker unpacker) => new(
        unpacker.Whole(), TiesPacking.Unpack(unpacker)!, unpacker.Optional(DispositionPacking.Instance));
}
