using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Grains.Serialization.Settings;

/// <summary>What travels of a <see cref="TableParameters"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.TableParameters")]
internal readonly record struct TableParametersSurrogate(
    IssueNumber Seats, int Forming, IssueNumber Meetings, int Interval, int Scouted, int Aware, int SignalledAnew, double JudgementError,
    double AnswerSlope, double AnswerThreshold, double AcquaintanceBonus, bool Fill, int Budget, double CoordinationCost,
    double Recombination, double Misunderstanding, double Quorum, DecisionRule Rule, double Veto, ThresholdScale Thresholds, double? Exit,
    double Price, double TieGrowth, double TieAfterFailure, double TieDecay, PhaseParametersSurrogate Phases);

/// <summary>A <see cref="TableParameters"/> between silos.</summary>
[RegisterConverter]
internal sealed class TableParametersConverter : IConverter<TableParameters, TableParametersSurrogate>
{
    /// <inheritdoc/>
    public TableParameters ConvertFromSurrogate(in TableParametersSurrogate surrogate) => surrogate.Phases.In(new()
    {
        Seats = surrogate.Seats,
        Forming = surrogate.Forming,
        Meetings = surrogate.Meetings,
        Interval = surrogate.Interval,
        Scouted = surrogate.Scouted,
        Aware = surrogate.Aware,
        SignalledAnew = surrogate.SignalledAnew,
        JudgementError = surrogate.JudgementError,
        AnswerSlope = surrogate.AnswerSlope,
        AnswerThreshold = surrogate.AnswerThreshold,
        AcquaintanceBonus = surrogate.AcquaintanceBonus,
        Fill = surrogate.Fill,
        Budget = surrogate.Budget,
        CoordinationCost = surrogate.CoordinationCost,
        Recombination = surrogate.Recombination,
        Misunderstanding = surrogate.Misunderstanding,
        Quorum = surrogate.Quorum,
        Rule = surrogate.Rule,
        Veto = surrogate.Veto,
        Thresholds = surrogate.Thresholds,
        Exit = surrogate.Exit,
        Price = surrogate.Price,
        TieGrowth = surrogate.TieGrowth,
        TieAfterFailure = surrogate.TieAfterFailure,
        TieDecay = surrogate.TieDecay,
    });

    /// <inheritdoc/>
    public TableParametersSurrogate ConvertToSurrogate(in TableParameters value) => new(
        value.Seats, value.Forming, value.Meetings, value.Interval, value.Scouted, value.Aware, value.SignalledAnew, value.JudgementError,
        value.AnswerSlope, value.AnswerThreshold, value.AcquaintanceBonus, value.Fill, value.Budget, value.CoordinationCost,
        value.Recombination, value.Misunderstanding, value.Quorum, value.Rule, value.Veto, value.Thresholds, value.Exit, value.Price,
        value.TieGrowth, value.TieAfterFailure, value.TieDecay, PhaseParametersSurrogate.Of(value));
}
