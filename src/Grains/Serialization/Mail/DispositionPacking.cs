using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Formation;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs how an actor works with others.</summary>
[RegisterConverter]
internal sealed class DispositionPacking : Packing<Disposition>
{
    /// <summary>The one instance.</summary>
    public static DispositionPacking Instance { get; } = new();

    /// <inheritdoc/>
    public override void Pack(Packer packer, Disposition value)
    {
        packer.Fraction(value.Willingness);
        packer.Fraction(value.Skill);
        packer.Fraction(value.Answer);
        packer.Fraction(value.Deliberate);
    }

    /// <inheritdoc/>
    public override Disposition Unpack(Unpacker unpacker) => new(
        unpacker.Fraction(), unpacker.Fraction(), unpacker.Fraction(), unpacker.Fraction());
}
