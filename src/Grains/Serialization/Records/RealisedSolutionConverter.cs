using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="RealisedSolution"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.RealisedSolution")]
internal readonly record struct RealisedSolutionSurrogate(
    ulong Solution, ulong Choices, double? StatusQuoValue, double? Value, double? BestValue, double? Radicalness, double[]? OutcomeChange,
    double? Novelty, double? NoveltyGivenSize, Atypicality? Atypicality, double? Surprisal, double? PracticeNovelty,
    double? PracticeNoveltyGivenSize);

/// <summary>A <see cref="RealisedSolution"/> between silos.</summary>
[RegisterConverter]
internal sealed class RealisedSolutionConverter : IConverter<RealisedSolution, RealisedSolutionSurrogate>
{
    /// <inheritdoc/>
    public RealisedSolution ConvertFromSurrogate(in RealisedSolutionSurrogate surrogate) => new(
        surrogate.Solution, surrogate.Choices, surrogate.StatusQuoValue, surrogate.Value, surrogate.BestValue, surrogate.Radicalness,
        surrogate.OutcomeChange, surrogate.Novelty, surrogate.NoveltyGivenSize, surrogate.Atypicality, surrogate.Surprisal,
        surrogate.PracticeNovelty, surrogate.PracticeNoveltyGivenSize);

    /// <inheritdoc/>
    public RealisedSolutionSurrogate ConvertToSurrogate(in RealisedSolution value) => new(
        value.Solution, value.Choices, value.StatusQuoValue, value.Value, value.BestValue, value.Radicalness, value.OutcomeChange.InArray(),
        value.Novelty, value.NoveltyGivenSize, value.Atypicality, value.Surprisal, value.PracticeNovelty, value.PracticeNoveltyGivenSize);
}
