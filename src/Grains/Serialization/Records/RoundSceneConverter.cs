using OpgaveSim.Model.Course;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="RoundScene"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.RoundScene")]
internal readonly record struct RoundSceneSurrogate(
    RoundRecord Record, IssueActor[] Convened, IssueActor[] Asked, IssueActor[] Joined, int[] Deliberating, IssueActor[] Left,
    int[] Agreed, IssueActor[] Released, ClosedTable[] Closed, int[] Waiting, bool IsOver);

/// <summary>A <see cref="RoundScene"/> between silos.</summary>
[RegisterConverter]
internal sealed class RoundSceneConverter : IConverter<RoundScene, RoundSceneSurrogate>
{
    /// <inheritdoc/>
    public RoundScene ConvertFromSurrogate(in RoundSceneSurrogate surrogate) => new(
        surrogate.Record, surrogate.Convened, surrogate.Asked, surrogate.Joined, surrogate.Deliberating, surrogate.Left, surrogate.Agreed, surrogate.Released, surrogate.Closed,
        surrogate.Waiting, surrogate.IsOver);

    /// <inheritdoc/>
    public RoundSceneSurrogate ConvertToSurrogate(in RoundScene value) => new(
        value.Record, value.Convened.InArray(), value.Asked.InArray(), value.Joined.InArray(), value.Deliberating.InArray(), value.Left.InArray(),
        value.Agreed.InArray(), value.Released.InArray(), value.Closed.InArray(), value.Waiting.InArray(), value.IsOver);
}
