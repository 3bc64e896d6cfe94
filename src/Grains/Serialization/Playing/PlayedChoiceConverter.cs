using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains.Serialization.Playing;

/// <summary>What travels of a <see cref="PlayedChoice"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.PlayedChoice")]
internal readonly record struct PlayedChoiceSurrogate(int Round, int Actor, DecisionKind Kind, int Issue, int Turn, int Value, int[] Actors);

/// <summary>A <see cref="PlayedChoice"/> between silos.</summary>
[RegisterConverter]
internal sealed class PlayedChoiceConverter : IConverter<PlayedChoice, PlayedChoiceSurrogate>
{
    /// <inheritdoc/>
    public PlayedChoice ConvertFromSurrogate(in PlayedChoiceSurrogate surrogate) => new(
        surrogate.Round, surrogate.Actor, surrogate.Kind, surrogate.Issue, surrogate.Turn, surrogate.Value, surrogate.Actors);

    /// <inheritdoc/>
    public PlayedChoiceSurrogate ConvertToSurrogate(in PlayedChoice value) => new(
        value.Round, value.Actor, value.Kind, value.Issue, value.Turn, value.Value, value.Actors);
}
