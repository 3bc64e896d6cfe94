using OpgaveSim.Model.Formation;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="AnswerAccount"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.AnswerAccount")]
internal readonly record struct AnswerAccountSurrogate(
    int Round, int Issue, double Stake, double Likeness, double Adds, bool Tied, double Appraisal, double Chance, double Lot, bool Joined);

/// <summary>A <see cref="AnswerAccount"/> between silos.</summary>
[RegisterConverter]
internal sealed class AnswerAccountConverter : IConverter<AnswerAccount, AnswerAccountSurrogate>
{
    /// <inheritdoc/>
    public AnswerAccount ConvertFromSurrogate(in AnswerAccountSurrogate surrogate) => new(
        surrogate.Round, surrogate.Issue, surrogate.Stake, surrogate.Likeness, surrogate.Adds, surrogate.Tied, surrogate.Appraisal,
        surrogate.Chance, surrogate.Lot, surrogate.Joined);

    /// <inheritdoc/>
    public AnswerAccountSurrogate ConvertToSurrogate(in AnswerAccount value) => new(
        value.Round, value.Issue, value.Stake, value.Likeness, value.Adds, value.Tied, value.Appraisal, value.Chance, value.Lot,
        value.Joined);
}
