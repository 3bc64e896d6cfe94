using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="CaseTie"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.CaseTie")]
internal readonly record struct CaseTieSurrogate(int A, int B, double Strength);

/// <summary>A <see cref="CaseTie"/> between silos.</summary>
[RegisterConverter]
internal sealed class CaseTieConverter : IConverter<CaseTie, CaseTieSurrogate>
{
    /// <inheritdoc/>
    public CaseTie ConvertFromSurrogate(in CaseTieSurrogate surrogate) => new(
        surrogate.A, surrogate.B, surrogate.Strength);

    /// <inheritdoc/>
    public CaseTieSurrogate ConvertToSurrogate(in CaseTie value) => new(
        value.A, value.B, value.Strength);
}
