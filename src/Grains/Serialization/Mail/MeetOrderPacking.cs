using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Mail;

/// <summary>Packs orders to meet. Who joins several tables in a round is packed once.</summary>
[RegisterConverter]
internal sealed class MeetOrderPacking : Packing<MeetOrder>
{
    /// <inheritdoc/>
    public override void Pack(Packer packer, MeetOrder value)
    {
        packer.Whole(value.Issue);
        packer.Count(value.Joining?.Length);
        foreach (var seat in value.Joining ?? [])
        {
            packer.Shared(seat, SeatPacking.Instance);
        }
    }

    /// <inheritdoc/>
    public override MeetOrder Unpack(Unpacker unpacker) => new(unpacker.Whole(), Seats(unpacker)!);

    private static Seat[]? Seats(Unpacker unpacker)
    {
        var seats = unpacker.List<Seat>();
        for (var i = 0; i < seats?.Length; i++)
        {
            seats[i] = unpacker.Shared(SeatPacking.Instance);
        }

        return seats;
    }
}
