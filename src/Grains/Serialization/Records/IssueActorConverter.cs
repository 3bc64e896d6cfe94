using OpgaveSim.Model.Mail;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="IssueActor"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.IssueActor")]
internal readonly record struct IssueActorSurrogate(int Issue, int Actor);

/// <summary>A <see cref="IssueActor"/> between silos.</summary>
[RegisterConverter]
internal sealed class IssueActorConverter : IConverter<IssueActor, IssueActorSurrogate>
{
    /// <inheritdoc/>
    public IssueActor ConvertFromSurrogate(in IssueActorSurrogate surrogate) => new(
        surrogate.Issue, surrogate.Actor);

    /// <inheritdoc/>
    public IssueActorSurrogate ConvertToSurrogate(in IssueActor value) => new(
        value.Issue, value.Actor);
}
