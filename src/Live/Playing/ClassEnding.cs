using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Live.Measuring;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Playing;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Live.Playing;

/// <summary>What a class did, held against what the model would have done in the same world with the same draws.</summary>
/// <param name="telling">Puts it into what phones read.</param>
/// <param name="decisions">What was decided.</param>
/// <param name="played">What the world left with the class.</param>
/// <param name="model">What it leaves without it.</param>
/// <param name="band">Other worlds, which are the model's; null: none is ready.</param>
internal sealed class ClassEnding(ClassTelling telling, IReadOnlyList<PlayedDecision> decisions, RunRecord played, RunRecord model, BandEvent? band)
{
    private readonly Dictionary<int, ClosedTable> ofClass = played.ClosedTables.ToDictionary(table => table.Issue);
    private readonly Dictionary<int, ClosedTable> ofModel = model.ClosedTables.ToDictionary(table => table.Issue);

    /// <summary>All seats together.</summary>
    public ClassEnd OfClass()
    {
        PlayedDecision[] persons = [.. decisions.Where(one => one.ByPerson)];
        return new ClassEnd(
            persons.Select(one => one.Question.Decision.Actor).Distinct().Count(), persons.Length, persons.Count(IsAsModel), Kinds(persons), Leaning(persons), Measures());
    }

    /// <summary>A seat.</summary>
    /// <param name="actor">Its actor.</param>
    /// <param name="all">All seats together.</param>
    /// <param name="known">Tells of an actor.</param>
    public SeatEnding Of(int actor, ClassEnd all, Func<int, KnownActor> known)
    {
        PlayedDecision[] own = [.. decisions.Where(one => one.Question.Decision.Actor == actor)];
        PlayedDecision[] persons = [.. own.Where(one => one.ByPerson)];
        bool Sat(ClosedTable table) => table.Members.Any(member => member.Actor == actor);
        return new SeatEnding(
            own.Length, persons.Length, persons.Count(IsAsModel), Kinds(persons),
            [.. ofClass.Values.Concat(ofModel.Values).Where(Sat).Select(table => table.Issue).Distinct().Order().Select(issue => Table(issue, known))],
            all);
    }

    /// <summary>Whether a decision is the one that the rule would have taken.</summary>
    public static bool IsAsModel(PlayedDecision decision) => decision.Question.Decision.Kind == DecisionKind.Invite
        ? decision.Actors.ToHashSet().SetEquals(decision.Question.RuleActors)
        : decision.Value == decision.Question.Rule;

    private static DecisionCount[] Kinds(PlayedDecision[] persons) => [.. persons.GroupBy(one => one.Question.Decision.Kind).OrderBy(kind => kind.Key)
        .Select(kind => new DecisionCount(ClassTelling.Word(kind.Key), kind.Count(), kind.Count(IsAsModel)))];

    private static ClassLeaning? Leaning(PlayedDecision[] persons)
    {
        var lambda = PlayedLambda.Of(persons.Select(one => (one.Question, one.Choice!)));
        return lambda.Fault == LambdaFault.TooFew ? null
            : new ClassLeaning(lambda.Choices, lambda is { Value: { } value, Interval: { } interval } ? new EstimatedValue(1 - value, 1 - interval.High, 1 - interval.Low) : null);
    }

    private EndedTable Table(int issue, Func<int, KnownActor> known)
    {
        ClosedTable? mine = ofClass.GetValueOrDefault(issue), other = ofModel.GetValueOrDefault(issue);
        return new EndedTable(
            telling.Issue(issue),
            (int?)mine?.Outcome, ClassTelling.Rounded(mine?.Quality), ClassTelling.Rounded(mine?.Realised?.Novelty),
            [.. (mine?.Members ?? []).Where(member => member.Left is null).Select(member => known(member.Actor))],
            (int?)other?.Outcome, ClassTelling.Rounded(other?.Quality), ClassTelling.Rounded(other?.Realised?.Novelty));
    }

    private ClassMeasure[] Measures()
    {
        var actors = telling.World.Actors.Count;
        var (with, without) = (LiveMeasures.Of(played.ClosedTables, actors).Values, LiveMeasures.Of(model.ClosedTables, actors).Values);
        return [.. LiveMeasures.All.Select((measure, at) =>
        {
            var ends = band?.Quantiles[ClassScene.Side][at];
            return new ClassMeasure(measure.Id, measure.Name, with[at], without[at], ends?[^1]?[0], ends?[^1]?[^1], band?.Count ?? 0, measure.SmallestDifference);
        })];
    }
}
