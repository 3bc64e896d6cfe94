using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Relations;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs an actor's ties.</summary>
internal static class TiesPacking
{
    /// <summary>Puts ties at the end; null: there are none.</summary>
    public static void Pack(Packer packer, Tie[]? value)
    {
        packer.Count(value?.Length);
        foreach (var tie in value ?? [])
        {
            packer.Whole(tie.To);
            packer.Fraction(tie.Strength);
            packer.Whole(tie.Round);
        }
    }

    /// <summary>Takes ties, or null.</summary>
    public static Tie[]? Unpack(Unpacker unpacker)
    {
        var ties = unpacker.List<Tie>();
        for (var i = 0; i < ties?.Length; i++)
        {
            ties[i] = new Tie(unpacker.Whole(), unpacker.Fraction(), unpacker.Whole());
        }

        return ties;
    }
}
