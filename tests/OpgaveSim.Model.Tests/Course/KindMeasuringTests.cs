using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Outcomes;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

/// <summary>What a run was for each kind of actor: parts that add up to the whole.</summary>
public class KindMeasuringTests
{
    private static readonly RunSetting Setting = Play.Setting(Logics.Named("interest"), rounds: 30, warmUp: 4);
    private static readonly PublicWorld World = WorldBuilder.Build(Setting.World);
    private static readonly RunRecord Record = Play.Run(World, Setting);

    [Fact]
    public void Weighted_by_their_actors_kinds_add_up_to_the_whole()
    {
        double Whole(Func<KindRecord, double?> value) => Record.Kinds.Sum(kind => kind.Actors * value(kind)!.Value) / World.Actors.Count;
        Assert.Equal([0, 1, 2], Record.Kinds.Select(kind => kind.Kind));
        Assert.Equal(World.Actors.Count, Record.Kinds.Sum(kind => kind.Actors));
        Assert.Equal(Record.Actors.Sum(actor => actor.TimesSeated), Record.Kinds.Sum(kind => kind.Seats));
        Assert.Equal(Record.Measures["never-invited"]!.Value, Whole(kind => kind.NeverInvited), 1e-12);
        Assert.Equal(Record.Measures["never-seated"]!.Value, Whole(kind => kind.NeverSeated), 1e-12);
        Assert.Equal(Record.Measures["payoff-of-all"]!.Value, Whole(kind => kind.PayoffOfAll!.Mean), 1e-12);
        Assert.Equal(Record.Measures["losing-of-all"]!.Value, Whole(kind => kind.PayoffOfAll!.Losing), 1e-12);
        Assert.Equal(3, Record.Kinds.Select(kind => kind.PayoffOfAll!.Mean).Distinct().Count());
    }

    [Fact]
    public void Members_of_a_kind_are_those_at_closing()
    {
        foreach (var table in Record.ClosedTables.Where(table => table.PayoffOfMembers is not null))
        {
            int[] present = [.. table.Members.Where(member => member.Left is null).Select(member => World.Actors.Kind[member.Actor])];
            Assert.Equal(
                Enumerable.Range(0, 3).Select(kind => present.Contains(kind)), table.PayoffOfMembersByKind!.Select(summary => summary is not null));
            var mean = table.PayoffOfMembersByKind!.Select((summary, kind) => present.Count(one => one == kind) * (summary?.Mean ?? 0)).Sum() / present.Length;
            Assert.Equal(table.PayoffOfMembers!.Mean, mean, 1e-12);
        }

        ClosedTable[] counted = [.. Record.ClosedTables.Where(table => !table.IsWarmUp)];
        Assert.All(Record.Kinds, kind =>
        {
            PayoffSummary[] own = [.. counted.Select(table => table.PayoffOfMembersByKind![kind.Kind]).OfType<PayoffSummary>()];
            Assert.Equal(own.Length, kind.TablesWithMembers);
            Assert.Equal(own.Average(summary => summary.Deviation), kind.PayoffOfMembers!.Deviation, 1e-12);
            Assert.Equal(own.Average(summary => summary.TenthPercentile), kind.PayoffOfMembers.TenthPercentile, 1e-12);
        });
        Assert.Contains(Record.Kinds, kind => kind.TablesWithMembers < counted.Length);
    }

    [Fact]
    public void Where_nothing_is_measured_nobody_is_there_or_nothing_counts_there_is_no_value()
    {
        var formation = Play.Run(World, Setting with { Measure = MeasureScope.Formation });
        Assert.All(formation.Kinds, kind => Assert.Null(kind.PayoffOfAll));
        Assert.All(formation.Kinds, kind => Assert.Null(kind.PayoffOfMembers));
        Assert.Equal(Record.Kinds.Select(kind => kind.TablesWithMembers), formation.Kinds.Select(kind => kind.TablesWithMembers));
        string[] labels = [.. Enumerable.Range(0, 40).Select(kind => $"kind{kind}")];
        var sparse = Play.Run(Play.Setting(Logics.Named("issue"), new WorldParameters { Actors = 20, Kinds = labels })).Kinds.First(kind => kind.Actors == 0);
        Assert.Equal(new KindRecord(sparse.Kind, 0, 0, null, null, null, null, null, 0), sparse);
        var warming = Play.Run(Play.Setting(Logics.Named("issue"), rounds: 6, warmUp: 6)).Kinds;
        Assert.All(warming, kind => Assert.Equal(
            (0, null, null, null, null, null), (kind.Seats, kind.ParticipationGini, kind.NeverInvited, kind.NeverSeated, kind.PayoffOfAll, kind.PayoffOfMembers)));
    }

    [Fact]
    public void A_mean_leaves_out_tables_without_a_summary()
    {
        Assert.Equal(new PayoffSummary(0.5, 0.25, 2, 0.5), PayoffSummary.MeanOf([new(1, 0.5, 4, 0), null, new(0, 0, 0, 1)]));
        Assert.Null(PayoffSummary.MeanOf([null]));
    }
}
