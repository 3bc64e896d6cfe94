using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="CaseRemark"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.CaseRemark")]
internal readonly record struct CaseRemarkSurrogate(string English, string Dutch);

/// <summary>A <see cref="CaseRemark"/> between silos.</summary>
[RegisterConverter]
internal sealed class CaseRemarkConverter : IConverter<CaseRemark, CaseRemarkSurrogate>
{
    /// <inheritdoc/>
    public CaseRemark ConvertFromSurrogate(in CaseRemarkSurrogate surrogate) => new(surrogate.English, surrogate.Dutch);

    /// <inheritdoc/>
    public CaseRemarkSurrogate ConvertToSurrogate(in CaseRemark value) => new(value.English, value.Dutch);
}
