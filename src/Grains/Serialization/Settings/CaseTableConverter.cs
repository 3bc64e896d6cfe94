using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="CaseTable"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.CaseTable")]
internal readonly record struct CaseTableSurrogate(string Id, string Name, int[] Members, string? Issue);

/// <summary>A <see cref="CaseTable"/> between silos.</summary>
[RegisterConverter]
internal sealed class CaseTableConverter : IConverter<CaseTable, CaseTableSurrogate>
{
    /// <inheritdoc/>
    public CaseTable ConvertFromSurrogate(in CaseTableSurrogate surrogate) => new(
        surrogate.Id, surrogate.Name, surrogate.Members, surrogate.Issue);

    /// <inheritdoc/>
    public CaseTableSurrogate ConvertToSurrogate(in CaseTable value) => new(
        value.Id, value.Name, value.Members.InArray(), value.Issue);
}
