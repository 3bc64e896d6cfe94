using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="MemberRecord"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.MemberRecord")]
internal readonly record struct MemberRecordSurrogate(int Actor, int Joined, int? Left, bool Convened);

/// <summary>A <see cref="MemberRecord"/> between silos.</summary>
[RegisterConverter]
internal sealed class MemberRecordConverter : IConverter<MemberRecord, MemberRecordSurrogate>
{
    /// <inheritdoc/>
    public MemberRecord ConvertFromSurrogate(in MemberRecordSurrogate surrogate) => new(
        surrogate.Actor, surrogate.Joined, surrogate.Left, surrogate.Convened);

    /// <inheritdoc/>
    public MemberRecordSurrogate ConvertToSurrogate(in MemberRecord value) => new(
        value.Actor, value.Joined, value.Left, value.Convened);
}
