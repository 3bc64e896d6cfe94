using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="CaseAssumptions"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.CaseAssumptions")]
internal readonly record struct CaseAssumptionsSurrogate(string[] Public);

/// <summary>A <see cref="CaseAssumptions"/> between silos.</summary>
[RegisterConverter]
internal sealed class CaseAssumptionsConverter : IConverter<CaseAssumptions, CaseAssumptionsSurrogate>
{
    /// <inheritdoc/>
    public CaseAssumptions ConvertFromSurrogate(in CaseAssumptionsSurrogate surrogate) => new()
    {
        Public = surrogate.Public,
    };

    /// <inheritdoc/>
    public CaseAssumptionsSurrogate ConvertToSurrogate(in CaseAssumptions value) => new(
        value.Public.InArray());
}
