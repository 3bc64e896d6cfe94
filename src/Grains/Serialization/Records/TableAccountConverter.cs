using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="TableAccount"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.TableAccount")]
internal readonly record struct TableAccountSurrogate(
    int Issue, int Convened, int? Began, int[] Members, int[] Left, AskedActor[] Asked, int Scouted, int Meetings, int Tried, int Passed,
    double Gain, DeliveryRecord? Delivery);

/// <summary>A <see cref="TableAccount"/> between silos.</summary>
[RegisterConverter]
internal sealed class TableAccountConverter : IConverter<TableAccount, TableAccountSurrogate>
{
    /// <inheritdoc/>
    public TableAccount ConvertFromSurrogate(in TableAccountSurrogate surrogate) => new(
        surrogate.Issue, surrogate.Convened, surrogate.Began, surrogate.Members, surrogate.Left, surrogate.Asked, surrogate.Scouted,
        surrogate.Meetings, surrogate.Tried, surrogate.Passed, surrogate.Gain, surrogate.Delivery);

    /// <inheritdoc/>
    public TableAccountSurrogate ConvertToSurrogate(in TableAccount value) => new(
        value.Issue, value.Convened, value.Began, value.Members.InArray(), value.Left.InArray(), value.Asked.InArray(), value.Scouted,
        value.Meetings, value.Tried, value.Passed, value.Gain, value.Delivery);
}
