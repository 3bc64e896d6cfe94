using OpgaveSim.Model.Playing;

namespace OpgaveSim.Grains.Serialization.Playing;

/// <summary>What travels of a <see cref="Question"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.Question")]
internal readonly record struct QuestionSurrogate(
    int Round, int Actor, DecisionKind Kind, int Issue, int Turn, QuestionOption[] Options, int Most, int Rule, int[] RuleActors, QuestionSight Sight);

/// <summary>A <see cref="Question"/> between silos.</summary>
[RegisterConverter]
internal sealed class QuestionConverter : IConverter<Question, QuestionSurrogate>
{
    /// <inheritdoc/>
    public Question ConvertFromSurrogate(in QuestionSurrogate surrogate) => new(
        new Decision(surrogate.Round, surrogate.Actor, surrogate.Kind, surrogate.Issue, surrogate.Turn),
        surrogate.Options, surrogate.Most, surrogate.Rule, surrogate.RuleActors, surrogate.Sight);

    /// <inheritdoc/>
    public QuestionSurrogate ConvertToSurrogate(in Question value) => new(
        value.Decision.Round, value.Decision.Actor, value.Decision.Kind, value.Decision.Issue, value.Decision.Turn,
        value.Options, value.Most, value.Rule, value.RuleActors, value.Sight);
}
