using OpgaveSim.Grains.Serialization.Mail;
using OpgaveSim.Grains.Serialization.Packing;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Parcels;

/// <summary>What travels in such numbers that it is packed.</summary>
internal static class Packings
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(ActorMail)] = new ActorMailPacking(),
        [typeof(ActorReply)] = new ActorReplyPacking(),
        [typeof(ScoutOrder)] = new ScoutOrderPacking(),
        [typeof(ScoutReport)] = new ScoutReportPacking(),
        [typeof(MeetOrder)] = new MeetOrderPacking(),
        [typeof(ActorEnding)] = new ActorEndingPacking(),
        [typeof(ActorRecord)] = new ActorRecordPacking(),
    };

    /// <summary>How a kind is packed; null: its values travel each by itself.</summary>
    public static Packing<T>? Of<T>() => (Packing<T>?)Known.GetValueOrDefault(typeof(T));
}
