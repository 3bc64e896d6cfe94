using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains.Serialization.Playing;

/// <summary>What travels of a <see cref="QuestionSight"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.QuestionSight")]
internal readonly record struct QuestionSightSurrogate(
    int[] Members, int By, int Seats, int Free, int Meeting, int Meetings, double[] Gain);

/// <summary>A <see cref="QuestionSight"/> between silos.</summary>
[RegisterConverter]
internal sealed class QuestionSightConverter : IConverter<QuestionSight, QuestionSightSurrogate>
{
    /// <inheritdoc/>
    public QuestionSight ConvertFromSurrogate(in QuestionSightSurrogate surrogate) => new(
        surrogate.Members, surrogate.By, surrogate.Seats, surrogate.Free, surrogate.Meeting, surrogate.Meetings, surrogate.Gain);

    /// <inheritdoc/>
    public QuestionSightSurrogate ConvertToSurrogate(in QuestionSight value) => new(
        value.Members, value.By, value.Seats, value.Free, value.Meeting, value.Meetings, value.Gain);
}
