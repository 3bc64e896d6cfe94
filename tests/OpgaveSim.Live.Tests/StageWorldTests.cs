using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Live.Tests;

/// <summary>What watchers see where seats and meetings vary, and where meetings lie apart.</summary>
public class StageWorldTests
{
    private static readonly TableParameters Varying = new()
    {
        Seats = new() { Mean = 8, Sd = 3 },
        Meetings = new() { Mean = 4, Sd = 2 },
        Interval = 3,
    };

    [Fact]
    public async Task Issues_are_told_with_the_seats_and_meetings_of_their_own_table()
    {
        var (world, rounds, _) = await PlayAsync();
        ShownIssue[] told = [.. rounds.SelectMany(round => round.Arrived)];
        Assert.Equal(world.IssueCount, told.Length);
        Assert.All(told, issue => Assert.Equal(
            (SeatLimit.Of(world.Draws, Varying, issue.Issue), MeetingLimit.Of(world.Draws, Varying, issue.Issue)), (issue.Seats, issue.Meetings)));
        Assert.True(told.Select(issue => issue.Seats).Distinct().Count() > 3);
    }

    [Fact]
    public async Task A_table_is_shown_to_meet_as_often_as_it_did()
    {
        var (_, rounds, course) = await PlayAsync();
        var shown = rounds.SelectMany(round => round.Deliberating).CountBy(issue => issue).ToDictionary();
        Assert.Contains(course.ClosedTables, table => table.Meetings > 1);
        Assert.All(course.ClosedTables, table => Assert.Equal(table.Meetings, shown.GetValueOrDefault(table.Issue)));
    }

    [Fact]
    public async Task A_table_that_agreed_is_shown_to_carry_it_out_until_it_closes()
    {
        var (_, rounds, course) = await PlayAsync(new TableParameters { Roles = RoleSettling.Partners, Commitment = true, Realisation = 6, Work = 3 });
        Assert.All(rounds.SelectMany(round => round.Arrived), issue => Assert.Equal(6, issue.Months));
        var agreed = rounds.SelectMany((round, place) => round.Agreed.Select(issue => (issue, place))).ToDictionary();
        var ends = rounds.SelectMany((round, place) => round.Closed.Select(table => (table, place))).ToDictionary(one => one.table.Issue);
        var carried = course.ClosedTables.Where(table => table.Delivery is { Efforts.Count: > 0 }).ToArray();
        Assert.NotEmpty(carried);
        foreach (var table in carried)
        {
            var (end, place) = ends[table.Issue];
            Assert.Equal(table.Delivery!.Efforts.Count, place - agreed[table.Issue]);
            Assert.Equal((table.Delivery.Choices.Count(choice => choice.Fate == ChoiceFate.Delivered), table.Delivery.Choices.Count), (end.Delivered, end.Changed));
            var free = rounds.SelectMany(round => round.Released).Where(one => one.Issue == table.Issue).Select(one => one.Actor).ToHashSet();
            Assert.All(table.Members.Where(member => member.Left is null), member => Assert.NotEqual(table.Delivery.IsOwner(member.Actor), free.Contains(member.Actor)));
        }

        Assert.True(rounds.Sum(round => round.Released.Count) > 0);
        Assert.Equal(course.ClosedTables.Count(table => table.Outcome == TableOutcome.Sunk), rounds[^1].Ends.Sunk);
        Assert.Equal(course.Rounds.Sum(round => round.Unanswered), rounds[^1].Ends.Unanswered);
    }

    [Fact]
    public async Task Where_agreements_are_realised_at_once_no_table_carries_one_out()
    {
        var (_, rounds, _) = await PlayAsync();
        Assert.All(rounds, round => Assert.Empty(round.Agreed));
        Assert.All(rounds, round => Assert.Empty(round.Released));
        Assert.All(rounds.SelectMany(round => round.Closed), table => Assert.Null(table.Delivered));
    }

    [Fact]
    public async Task Who_comes_while_a_table_carries_out_its_agreement_sees_it_as_those_who_were_there()
    {
        var setting = Play.Setting(Logics.Named("issue"), table: new TableParameters { Roles = RoleSettling.Partners, Realisation = 24, Work = 20 });
        var world = WorldBuilder.Build(setting.World);
        var shell = new WatchedShell(new PlainShell(world, setting));
        var course = new WorldCourse(world, setting, shell);
        var stage = new StageWorld(world, setting.Table);
        var (since, free) = (new Dictionary<int, int>(), new HashSet<(int, int)>());
        while (!course.IsOver && since.Count < 3)
        {
            var before = course.ClosedTables.Count;
            await course.PlayRoundAsync();
            var round = stage.Take(shell.Scene(course, before), [], withCurves: false, withAsked: false);
            foreach (var issue in since.Keys)
            {
                since[issue]++;
            }

            foreach (var issue in round.Agreed)
            {
                since[issue] = 0;
            }

            free.UnionWith(round.Released.Select(one => (one.Issue, one.Actor)));
        }

        var shown = stage.Picture(withCurves: false).Tables.Where(table => table.Months is not null).ToArray();
        Assert.NotEmpty(shown);
        Assert.All(shown, table => Assert.Equal(since[table.Issue], table.Months));
        Assert.All(shown, table => Assert.Equal(free.Where(one => one.Item1 == table.Issue).Select(one => one.Item2).Order(), table.Released));
    }

    private static async Task<(PublicWorld World, List<WorldRound> Rounds, WorldCourse Course)> PlayAsync(TableParameters? tables = null)
    {
        var setting = Play.Setting(Logics.Named("issue"), table: tables ?? Varying);
        var world = WorldBuilder.Build(setting.World);
        var shell = new WatchedShell(new PlainShell(world, setting));
        var course = new WorldCourse(world, setting, shell);
        var stage = new StageWorld(world, setting.Table);
        var rounds = new List<WorldRound>();
        while (!course.IsOver)
        {
            var before = course.ClosedTables.Count;
            await course.PlayRoundAsync();
            rounds.Add(stage.Take(shell.Scene(course, before), [], withCurves: false, withAsked: false));
        }

        return (world, rounds, course);
    }
}
