using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Course;

/// <summary>Who takes part and who gains, for each kind of actor apart.</summary>
internal static class KindMeasuring
{
    /// <summary>A record a kind, in order of kind.</summary>
    /// <param name="world">The public world.</param>
    /// <param name="counted">The tables that count, by issue.</param>
    /// <param name="actors">All actors, in order.</param>
    public static KindRecord[] Of(PublicWorld world, IReadOnlyList<ClosedTable> counted, IReadOnlyList<ActorRecord> actors)
    {
        var kinds = world.ActorsByKind.Length;
        var gini = Each(actor => actor.TimesSeated, Gini.Of);
        var seats = Each(actor => actor.TimesSeated, values => (int)values.Sum());
        var uninvited = Each(actor => actor.TimesAsked + actor.TimesConvened, ShareOfZero);
        var unseated = Each(actor => actor.TimesSeated, ShareOfZero);
        return [.. Enumerable.Range(0, kinds).Select(kind => new KindRecord(
            kind, world.ActorsByKind[kind], seats[kind], gini[kind], uninvited[kind], unseated[kind],
            PayoffSummary.MeanOf(counted.Select(table => table.PayoffOfAllByKind?[kind])),
            PayoffSummary.MeanOf(counted.Select(table => table.PayoffOfMembersByKind?[kind])),
            counted.Count(table => table.Members.Any(member => member.Left is null && world.Actors.Kind[member.Actor] == kind))))];

        T[] Each<T>(Func<ActorRecord, double> value, Func<double[], T> measure) =>
            ByKind.Of([.. actors.Select(value)], world.Actors.Kind, kinds, measure);

        double? ShareOfZero(double[] values) =>
            values.Length == 0 || counted.Count == 0 ? null : (double)values.AsSpan().Count(0.0) / values.Length;
    }
}
