using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Formation.Strategies;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs a table as it stood when it scouted. What follows from its members is computed anew where it comes.</summary>
[RegisterConverter]
internal sealed class TableViewPacking : Packing<TableView>
{
    /// <summary>The one instance.</summary>
    public static TableViewPacking Instance { get; } = new();

    /// <inheritdoc/>
    public override void Pack(Packer packer, TableView value)
    {
        packer.Whole(value.Issue);
        packer.Wholes(value.Members);
    }

    /// <inheritdoc/>
    public override TableView Unpack(Unpacker unpacker) => new(unpacker.Whole(), unpacker.Wholes()!);
}
