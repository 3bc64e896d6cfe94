using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

/// <summary>How often tables meet, and how large they are, where that varies.</summary>
public class MeetingsTests
{
    private static readonly TableParameters Varying = new()
    {
        Seats = new() { Mean = 7, Sd = 3 },
        Meetings = new() { Mean = 5, Sd = 3 },
        Fill = true,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(60)]
    public void Meetings_lie_an_interval_apart_and_the_first_is_when_deliberation_begins(int interval)
    {
        var record = Play.Run(Play.Setting(Logics.Named("issue"), table: new TableParameters { Interval = interval }));
        ClosedTable[] met = [.. record.ClosedTables.Where(table => table.Meetings > 0)];
        Assert.Contains(met, table => table.Meetings > 1);
        Assert.All(met, table => Assert.Equal(table.Began + (table.Meetings - 1) * interval, table.Closed));
        Assert.All(met.SelectMany(table => table.Members.Where(member => member.Left is not null).Select(member => (table, member))), left =>
            Assert.Equal(0, (left.member.Left!.Value - left.table.Began!.Value) % interval));
    }

    /// <summary>With one table in the world nothing passes between meetings, so the interval changes when, and not what.</summary>
    [Fact]
    public void An_interval_changes_nothing_but_the_months_where_ties_do_not_fade()
    {
        var world = new WorldParameters { Actors = 60, IssuesPerRound = 0.1 };
        ClosedTable One(int interval) => Play.Run(Play.Setting(Logics.Named("issue"), world, new TableParameters { Interval = interval, TieDecay = 0 }))
            .ClosedTables[0];
        var (each, third) = (One(1), One(3));
        Assert.Equal((each.Meetings, each.Tried, each.Passed, each.Realised!.Solution), (third.Meetings, third.Tried, third.Passed, third.Realised!.Solution));
        Assert.True(third.Closed > each.Closed);
    }

    [Fact]
    public void Tables_have_the_seats_and_the_meetings_of_their_issue()
    {
        var setting = Play.Setting(Logics.Named("random"), new WorldParameters { Actors = 100 }, Varying, rounds: 24);
        var world = WorldBuilder.Build(setting.World);
        var record = Play.Run(world, setting);
        Assert.True(record.ClosedTables.Select(table => table.AtStart?.Size).Distinct().Count() > 4);
        Assert.All(record.ClosedTables, table =>
        {
            Assert.InRange(table.Members.Count, 1, SeatLimit.Of(world.Draws, Varying, table.Issue));
            Assert.InRange(table.Meetings, 0, MeetingLimit.Of(world.Draws, Varying, table.Issue));
        });
        Assert.Contains(record.ClosedTables, table => table.Members.Count == SeatLimit.Of(world.Draws, Varying, table.Issue) && table.Members.Count > 8);
        Assert.Contains(record.ClosedTables, table => table.Meetings == MeetingLimit.Of(world.Draws, Varying, table.Issue) && table.Meetings > 6);
    }

    [Fact]
    public void A_spread_of_zero_is_the_plain_number()
    {
        RunRecord Run(TableParameters table) => Play.Run(Play.Setting(Logics.Named("interest"), table: table));
        var plain = Run(new TableParameters { Seats = 5, Meetings = 4 });
        var without = Run(new TableParameters { Seats = new() { Mean = 5, Sd = 0 }, Meetings = new() { Mean = 4, Sd = 0 } });
        Assert.Equal(plain.Measures, without.Measures);
    }
}
