using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="DeliveryRecord"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.DeliveryRecord")]
internal readonly record struct DeliveryRecordSurrogate(
    int Agreed, ulong Solution, double? Quality, AgreedChoice[] Choices, double? LoadGini, double? OwnersCompetence, double[] Efforts, double[] Idle);

/// <summary>A <see cref="DeliveryRecord"/> between silos.</summary>
[RegisterConverter]
internal sealed class DeliveryRecordConverter : IConverter<DeliveryRecord, DeliveryRecordSurrogate>
{
    /// <inheritdoc/>
    public DeliveryRecord ConvertFromSurrogate(in DeliveryRecordSurrogate surrogate) => new(
        surrogate.Agreed, surrogate.Solution, surrogate.Quality, surrogate.Choices, surrogate.LoadGini, surrogate.OwnersCompetence,
        surrogate.Efforts, surrogate.Idle);

    /// <inheritdoc/>
    public DeliveryRecordSurrogate ConvertToSurrogate(in DeliveryRecord value) => new(
        value.Agreed, value.Solution, value.Quality, value.Choices.InArray(), value.LoadGini, value.OwnersCompetence,
        value.Efforts.InArray(), value.Idle.InArray());
}
