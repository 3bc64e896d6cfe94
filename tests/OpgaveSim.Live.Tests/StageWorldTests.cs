using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Deliberation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
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

    private static async Task<(PublicWorld World, List<WorldRound> Rounds, WorldCourse Course)> PlayAsync()
    {
        var setting = Play.Setting(Logics.Named("issue"), table: Varying);
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
