using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="IssueNumber"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.IssueNumber")]
internal readonly record struct IssueNumberSurrogate(double Mean, double Sd);

/// <summary>A <see cref="IssueNumber"/> between silos.</summary>
[RegisterConverter]
internal sealed class IssueNumberConverter : IConverter<IssueNumber, IssueNumberSurrogate>
{
    /// <inheritdoc/>
    public IssueNumber ConvertFromSurrogate(in IssueNumberSurrogate surrogate) => new()
    {
        Mean = surrogate.Mean,
        Sd = surrogate.Sd,
    };

    /// <inheritdoc/>
    public IssueNumberSurrogate ConvertToSurrogate(in IssueNumber value) => new(
        value.Mean, value.Sd);
}
