using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="RoundRecord"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.RoundRecord")]
internal readonly record struct RoundRecordSurrogate(
    int Round, int Arrived, int Waiting, int Unanswered, int Convened, int Open, int Scouted, int Asked, int Joined, int Realised,
    int NoAgreement, int Dissolved, int Sunk);

/// <summary>A <see cref="RoundRecord"/> between silos.</summary>
[RegisterConverter]
internal sealed class RoundRecordConverter : IConverter<RoundRecord, RoundRecordSurrogate>
{
    /// <inheritdoc/>
    public RoundRecord ConvertFromSurrogate(in RoundRecordSurrogate surrogate) => new()
    {
        Round = surrogate.Round,
        Arrived = surrogate.Arrived,
        Waiting = surrogate.Waiting,
        Unanswered = surrogate.Unanswered,
        Convened = surrogate.Convened,
        Open = surrogate.Open,
        Scouted = surrogate.Scouted,
        Asked = surrogate.Asked,
        Joined = surrogate.Joined,
        Realised = surrogate.Realised,
        NoAgreement = surrogate.NoAgreement,
        Dissolved = surrogate.Dissolved,
        Sunk = surrogate.Sunk,
    };

    /// <inheritdoc/>
    public RoundRecordSurrogate ConvertToSurrogate(in RoundRecord value) => new(
        value.Round, value.Arrived, value.Waiting, value.Unanswered, value.Convened, value.Open, value.Scouted, value.Asked, value.Joined,
        value.Realised, value.NoAgreement, value.Dissolved, value.Sunk);
}
