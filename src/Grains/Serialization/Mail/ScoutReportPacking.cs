using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs reports of whom tables invite.</summary>
[RegisterConverter]
internal sealed class ScoutReportPacking : Packing<ScoutReport>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, ScoutReport value)
    {
        packer.Shared(value.Table, TableViewPacking.Instance);
        packer.Wholes(value.Asked);
        packer.Count(value.Tied?.Length);
        foreach (var tied in value.Tied ?? [])
        {
            packer.Truth(tied);
        }

        packer.Whole(value.Scouted);
        packer.Wholes(value.Unasked);
    }

    /// <inheritdoc/>
    public override ScoutReport Unpack(Unpacker unpacker) => new(
        unpacker.Shared(TableViewPacking.Instance), unpacker.Wholes()!, Truths(unpacker)!, unpacker.Whole(), unpacker.Wholes());

    private static bool[]? Truths(Unpacker unpacker)
    {
        var truths = unpacker.List<bool>();
        for (var i = 0; i < truths?.Length; i++)
        {
            truths[i] = unpacker.Truth();
        }

        return truths;
    }
}
