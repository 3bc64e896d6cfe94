using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains.Serialization.Playing;

/// <summary>What travels of <see cref="PlayedChoices"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.PlayedChoices")]
internal readonly record struct PlayedChoicesSurrogate(PlayedChoice[] All);

/// <summary><see cref="PlayedChoices"/> between silos.</summary>
[RegisterConverter]
internal sealed class PlayedChoicesConverter : IConverter<PlayedChoices, PlayedChoicesSurrogate>
{
    /// <inheritdoc/>
    public PlayedChoices ConvertFromSurrogate(in PlayedChoicesSurrogate surrogate) =>
        surrogate.All.Length == 0 ? PlayedChoices.None : new PlayedChoices(surrogate.All);

    /// <inheritdoc/>
    public PlayedChoicesSurrogate ConvertToSurrogate(in PlayedChoices value) => new(value.All.InArray());
}
