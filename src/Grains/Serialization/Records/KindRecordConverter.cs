using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="KindRecord"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.KindRecord")]
internal readonly record struct KindRecordSurrogate(
    int Kind, int Actors, int Seats, double? ParticipationGini, double? NeverInvited, double? NeverSeated, PayoffSummary? PayoffOfAll,
    PayoffSummary? PayoffOfMembers, int TablesWithMembers);

/// <summary>A <see cref="KindRecord"/> between silos.</summary>
[RegisterConverter]
internal sealed class KindRecordConverter : IConverter<KindRecord, KindRecordSurrogate>
{
    /// <inheritdoc/>
    public KindRecord ConvertFromSurrogate(in KindRecordSurrogate surrogate) => new(
        surrogate.Kind, surrogate.Actors, surrogate.Seats, surrogate.ParticipationGini, surrogate.NeverInvited, surrogate.NeverSeated,
        surrogate.PayoffOfAll, surrogate.PayoffOfMembers, surrogate.TablesWithMembers);

    /// <inheritdoc/>
    public KindRecordSurrogate ConvertToSurrogate(in KindRecord value) => new(
        value.Kind, value.Actors, value.Seats, value.ParticipationGini, value.NeverInvited, value.NeverSeated, value.PayoffOfAll,
        value.PayoffOfMembers, value.TablesWithMembers);
}
