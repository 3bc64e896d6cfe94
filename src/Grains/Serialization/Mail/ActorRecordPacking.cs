using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs actors over a whole run.</summary>
[RegisterConverter]
internal sealed class ActorRecordPacking : Packing<ActorRecord>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, ActorRecord value)
    {
        packer.Whole(value.Actor);
        packer.Whole(value.TimesAsked);
        packer.Whole(value.TimesSeated);
        packer.Whole(value.TimesConvened);
        packer.Truth(value.MeanPayoff is not null);
        if (value.MeanPayoff is { } payoff)
        {
            packer.Fraction(payoff);
        }

        TiesPacking.Pack(packer, value.Ties.InArray());
    }

    /// <inheritdoc/>
    public override ActorRecord Unpack(Unpacker unpacker) => new(
        unpacker.Whole(), unpacker.Whole(), unpacker.Whole(), unpacker.Whole(), unpacker.Truth() ? unpacker.Fraction() : null,
        TiesPacking.Unpack(unpacker)!);
}
