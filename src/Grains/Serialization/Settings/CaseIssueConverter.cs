using OpgaveSim.Model.World;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="CaseIssue"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.CaseIssue")]
internal readonly record struct CaseIssueSurrogate(string Id, string Name, int Round, double[] Requirement);

/// <summary>A <see cref="CaseIssue"/> between silos.</summary>
[RegisterConverter]
internal sealed class CaseIssueConverter : IConverter<CaseIssue, CaseIssueSurrogate>
{
    /// <inheritdoc/>
    public CaseIssue ConvertFromSurrogate(in CaseIssueSurrogate surrogate) => new(
        surrogate.Id, surrogate.Name, surrogate.Round, surrogate.Requirement);

    /// <inheritdoc/>
    public CaseIssueSurrogate ConvertToSurrogate(in CaseIssue value) => new(
        value.Id, value.Name, value.Round, value.Requirement.InArray());
}
