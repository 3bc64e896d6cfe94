using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains.Serialization.Playing;

/// <summary>What travels of a <see cref="QuestionOption"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.QuestionOption")]
internal readonly record struct QuestionOptionSurrogate(
    int Value, int Actor, double Probability, double Own, double Issue, double Tie, int Read, double[] Change);

/// <summary>A <see cref="QuestionOption"/> between silos.</summary>
[RegisterConverter]
internal sealed class QuestionOptionConverter : IConverter<QuestionOption, QuestionOptionSurrogate>
{
    /// <inheritdoc/>
    public QuestionOption ConvertFromSurrogate(in QuestionOptionSurrogate surrogate) => new(
        surrogate.Value, surrogate.Actor, surrogate.Probability, surrogate.Own, surrogate.Issue, surrogate.Tie, surrogate.Read, surrogate.Change);

    /// <inheritdoc/>
    public QuestionOptionSurrogate ConvertToSurrogate(in QuestionOption value) => new(
        value.Value, value.Actor, value.Probability, value.Own, value.Issue, value.Tie, value.Read, value.Change);
}
